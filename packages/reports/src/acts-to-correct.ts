import type { Correction, NoticeToUse, ReportedAct } from '@amont/contracts/http/office-report';
import { legalCheckLabel } from '@amont/domain/act/legal-check-label';
import { mentionLabel } from '@amont/domain/act/mention-label';
import type { NoticeFinding, NoticeVerdict } from '@amont/domain/notice/notice-check';
import { FINDING_LABEL, VERDICT_LABEL } from '@amont/domain/notice/notice-label';
import type { ContestedPoint } from '@amont/domain/office/contest.events';
import type { ActMarks, LoggedFinding, OfficeAct } from '@amont/domain/office/office-act';
import { fileNameWithoutNames, referenceWithoutNames } from '@amont/domain/office/office-reference';
import { correctionSentence, verdictSentence } from './correction-sentence.ts';
import type { ReportInput } from './report-input.ts';

/** How a contact is called by any version of the registry; else its id in capitals, as most are acronyms. */
type Background = Pick<ReportInput, 'notices' | 'contests'>;

const contactName = ({ notices }: Background, id: string | null): string | null => {
  if (id === null) return null;
  const named = notices.flatMap(({ contacts }) => contacts).find((contact) => contact.id === id);
  return named?.label ?? id.replaceAll(/[_-]+/g, ' ').toUpperCase();
};

const contestOf = (input: Background, actId: string, point: string): Correction['contest'] => {
  const found = input.contests.filter((one) => one.actId === actId && JSON.stringify(one.point) === point).at(-1);
  return found === undefined ? null : (found.outcome ?? 'open');
};

/** What is said of an act. */
type Stated = Omit<OfficeAct, 'type' | 'servedOn' | 'phoneCount'>;
type Act = Stated & { readonly verdict: NoticeVerdict };

const pointOf = (act: Act, finding: LoggedFinding | null): ContestedPoint => ({
  about: 'notice',
  verdict: act.verdict,
  kind: finding?.kind ?? null,
  contact: finding?.contact ?? null,
  found: finding?.found ?? null,
  page: finding?.page ?? act.noticePages[0] ?? null,
});

const ofFinding = (input: Background, act: Act, finding: LoggedFinding): Correction => {
  const contact = contactName(input, finding.contact);
  const point = JSON.stringify(pointOf(act, finding));
  return {
    kind: finding.kind,
    label: FINDING_LABEL[finding.kind as NoticeFinding['kind']] ?? finding.kind,
    contact,
    page: finding.page,
    found: finding.found,
    expected: finding.expected,
    sentence: correctionSentence(finding, contact),
    point,
    contest: contestOf(input, act.actId, point),
  };
};

const ofVerdict = (input: Background, act: Act, toUse: string | null): readonly Correction[] => {
  const sentence = verdictSentence(act.verdict, act.version, toUse);
  if (sentence === null) return [];
  const point = JSON.stringify(pointOf(act, null));
  const nothing = { contact: null, found: null, expected: null };
  return [
    {
      kind: act.verdict,
      label: VERDICT_LABEL[act.verdict],
      page: act.noticePages[0] ?? null,
      ...nothing,
      sentence,
      point,
      contest: contestOf(input, act.actId, point),
    },
  ];
};

const ofMention = (input: Background, act: Stated, id: string): Correction => {
  const point = JSON.stringify({ about: 'mention', mention: id } satisfies ContestedPoint);
  return {
    kind: 'mention',
    label: 'Mention non trouvée',
    contact: null,
    page: null,
    found: null,
    expected: null,
    sentence: `Mention non trouvée dans l’acte : ${mentionLabel(id)}.`,
    point,
    contest: contestOf(input, act.actId, point),
  };
};

const ofCheck = (input: Background, act: Stated, id: string, marks: ActMarks | undefined): Correction => {
  const point = JSON.stringify({ about: 'check', check: id } satisfies ContestedPoint);
  const message = marks?.checkMessages.get(id);
  return {
    kind: 'check',
    label: 'Point à corriger',
    contact: null,
    page: null,
    found: null,
    expected: null,
    sentence: message ?? `À corriger dans l’acte : ${legalCheckLabel(id)}.`,
    point,
    contest: contestOf(input, act.actId, point),
  };
};

/** A check that only repeats which mentions were not found says nothing more. */
const ALERTS_OF_MENTIONS: readonly string[] = ['mentions_obligatoires'];

const alertsOf = ({ checks, mentions }: Stated): readonly string[] =>
  checks
    .filter(({ id, outcome }) => outcome === 'alert' && !ALERTS_OF_MENTIONS.includes(id))
    .map(({ id }) => id)
    .filter((id) => !mentions.some((mention) => mention.id === id && !mention.present));

/** What is to be corrected in one act: its notice as a whole, each finding, each mention that was not found, each wrong one. */
export const correctionsOf = (
  input: Background,
  act: Stated,
  toUse: string | null,
  marks?: ActMarks,
): readonly Correction[] => {
  const mentions = [
    ...act.mentions.filter(({ present }) => !present).map(({ id }) => ofMention(input, act, id)),
    ...alertsOf(act).map((id) => ofCheck(input, act, id, marks)),
  ];
  if (act.verdict === null || act.verdict === 'current') return mentions;
  const judged = { ...act, verdict: act.verdict };
  const findings = act.findings.map((finding) => ofFinding(input, judged, finding));
  return [...ofVerdict(input, judged, toUse), ...findings, ...mentions];
};

const reference = (marks: ActMarks | undefined): Pick<ReportedAct, 'reference' | 'referenceIs'> => {
  const { officeReference = null, fileName = null, tenants = null } = marks ?? {};
  const own = officeReference === null ? null : referenceWithoutNames(officeReference, tenants);
  if (own !== null) return { reference: own, referenceIs: 'office' };
  if (fileName !== null) return { reference: fileNameWithoutNames(fileName, tenants), referenceIs: 'file' };
  return { reference: 'sans référence', referenceIs: 'none' };
};

/** The acts of the report with something to correct, in the order of their service, by the office's own references. */
export const actsToCorrect = (
  input: ReportInput,
  acts: readonly OfficeAct[],
  notices: readonly NoticeToUse[],
): ReportedAct[] =>
  acts
    .map((act) => {
      const toUse = notices.find(({ type }) => type === act.type)?.id ?? null;
      const { actId, type, servedOn, verdict, version } = act;
      const named = reference(input.marks.get(actId));
      return {
        actId,
        ...named,
        type,
        servedOn,
        verdict,
        version,
        corrections: [...correctionsOf(input, act, toUse, input.marks.get(actId))],
      };
    })
    .filter(({ corrections }) => corrections.length > 0)
    .toSorted((a, b) => a.servedOn.localeCompare(b.servedOn) || a.actId.localeCompare(b.actId));
