import type { ServiceMode } from '../act/act-type.ts';
import { addDays } from '../calendar/legal-day.ts';
import type { Channel } from '../procedure/procedure.events.ts';
import type { Stage } from '../procedure/stage.ts';
import { BLOCKS, type Block, type BlockCode } from './block.ts';
import { type Confidence, confidenceIn } from './confidence-in.ts';
import type { ContactState, Posted } from './contact-state.ts';
import type { OutreachSettings } from './outreach-settings.ts';

/**
 * Below which confidence nobody is written to, by field. At least as strict as what sends a field to a person: a letter about
 * somebody's debt must never reach another household.
 */
export const GATE_THRESHOLDS = {
  tenants: 0.85,
  addressee: 0.75,
  'dwelling.street': 0.78,
  'dwelling.postalCode': 0.78,
  'landlord.name': 0.6,
} as const;
type GatedField = keyof typeof GATE_THRESHOLDS;

/** What is known of a contact on the day somebody wants to make it. */
export type GateFacts = {
  readonly channel: Channel;
  readonly stage: Stage;
  readonly actId: string;
  /** Null once the personal data were erased. */
  readonly act: {
    readonly addressee: 'tenant' | 'guarantor';
    readonly service: ServiceMode | null;
    readonly hearingOn: string | null;
    readonly hasName: boolean;
    /** Confidence of every field that was read, by path. */
    readonly confidence: Confidence;
  } | null;
  /** Lines for the envelope; null when they cannot be written, or are not known. */
  readonly address: readonly string[] | null;
  /** The act waits for a person, or a person was asked about a field that was not confirmed since. */
  readonly underReview: boolean;
  /** An act that may be of this household waits for a person to say whose it is; or this one does. */
  readonly filingDoubt: boolean;
  readonly contact: ContactState;
};

const isSure = (confidence: Confidence, field: GatedField): boolean =>
  confidenceIn(confidence, field) >= GATE_THRESHOLDS[field];

/** The landlord and the household are two addressees: a letter to one says nothing of the other. */
const isSameAddressee = (one: Channel, other: Channel): boolean => (one === 'landlord') === (other === 'landlord');

const quietUntil = (facts: GateFacts, settings: OutreachSettings): string | null => {
  const ownStep = ({ channel, actId }: Posted): boolean => channel === facts.channel && actId === facts.actId;
  const ends = facts.contact.posted
    .filter(({ channel }) => isSameAddressee(channel, facts.channel))
    .map((posted) => {
      const next = settings.lettersBeforeVisit !== null && ownStep(posted);
      return addDays(posted.on, next ? settings.daysBetweenSteps : settings.quietDays);
    });
  return ends.toSorted().at(-1) ?? null;
};

type Rule = (facts: GateFacts, act: NonNullable<GateFacts['act']>) => boolean;

/** What stops whom, the days between contacts apart. Pure: the day is given. */
const rulesOn = (today: string): Readonly<Partial<Record<BlockCode, Rule>>> => {
  const toLandlord = ({ channel }: GateFacts): boolean => channel === 'landlord';
  const bars =
    (reason: string): Rule =>
    (facts) =>
      facts.contact.bars.some((bar) => bar.reason === reason);
  return {
    deceased: bars('deceased'),
    protected_adult: bars('protected_adult'),
    do_not_contact: bars('do_not_contact'),
    moved: bars('moved'),
    under_review: ({ underReview }) => underReview,
    filing_doubt: ({ filingDoubt }) => filingDoubt,
    name_uncertain: (facts, { confidence, hasName }) =>
      !hasName || !isSure(confidence, toLandlord(facts) ? 'landlord.name' : 'tenants'),
    address_uncertain: (_, { confidence }) =>
      !isSure(confidence, 'dwelling.street') || !isSure(confidence, 'dwelling.postalCode'),
    not_the_tenant: (_, { addressee, confidence }) =>
      addressee !== 'tenant' || ('addressee' in confidence && !isSure(confidence, 'addressee')),
    home_unknown: (facts, { service }) => !toLandlord(facts) && service === 'pv_659',
    address_not_postable: (facts) => !toLandlord(facts) && facts.address === null,
    recipient_address_missing: (facts) => toLandlord(facts) && facts.address === null,
    hearing_past: (_, { hearingOn }) => hearingOn !== null && hearingOn <= today,
  };
};

/**
 * The one gate before every letter, list, export and visit.
 *
 * @param today the day on which the contact would be made, `YYYY-MM-DD`
 * @returns everything that stops the contact, in the order of `BLOCKS`; empty when it may be made
 */
export const contactGate = (facts: GateFacts, settings: OutreachSettings, today: string): readonly Block[] => {
  const { act } = facts;
  const block = (code: BlockCode, until: string | null = null): Block => ({
    code,
    owner: BLOCKS[code].owner === 'team' ? facts.channel : (BLOCKS[code].owner as Block['owner']),
    until,
  });
  if (act === null) return [block('data_erased')];
  const rules = rulesOn(today);
  const stopped = (Object.keys(BLOCKS) as BlockCode[]).filter((code) => rules[code]?.(facts, act)).map((c) => block(c));
  const until = quietUntil(facts, settings);
  return until !== null && until > today ? [...stopped, block('already_contacted', until)] : stopped;
};
