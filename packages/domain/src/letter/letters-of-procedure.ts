import type { Posted } from '../outreach/contact-state.ts';
import type { Channel } from '../procedure/procedure.events.ts';
import { STAGES, type Stage } from '../procedure/stage.ts';
import { LETTER_MAP, type MappedLetter } from './letter-map.ts';
import { templateOf } from './letter-template.ts';

export type LetterState = 'sent_by_amont' | 'sent_by_others' | 'due' | 'later';
export type LetterOfProcedure = {
  readonly letter: MappedLetter;
  readonly state: LetterState;
  readonly on: string | null;
};

type Case = {
  readonly stages: readonly { readonly stage: Stage; readonly on: string; readonly actId: string | null }[];
  readonly posted: readonly Posted[];
  /** Contacts that outreach decided and nobody took back. */
  readonly due: readonly { readonly channel: Channel; readonly stage: Stage; readonly dueBy: string | null }[];
  /** Days on which partners said they wrote, by the channel they said. */
  readonly reported: readonly { readonly channel: Channel | null; readonly on: string }[];
};

const isTemplateOf = (letter: MappedLetter, channel: Channel, stage: Stage): boolean => {
  const template = templateOf(channel, stage, 'letter_1');
  return template !== null && letter.stage === stage && letter.templates.includes(template);
};

const ofAmont = (letter: MappedLetter, { stages, posted, due, reported }: Case): Omit<LetterOfProcedure, 'letter'> => {
  const stageOf = new Map(stages.map(({ actId, stage }) => [actId, stage]));
  const sent = posted.filter(({ channel, actId }) => isTemplateOf(letter, channel, stageOf.get(actId) ?? letter.stage));
  const last = sent.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
  if (last !== undefined) return { state: 'sent_by_amont', on: last.on };
  const wanted = due.find(({ channel, stage }) => isTemplateOf(letter, channel, stage));
  const said = reported.find(({ channel }) => channel !== null && isTemplateOf(letter, channel, letter.stage));
  if (said !== undefined) return { state: 'sent_by_others', on: said.on };
  return wanted === undefined ? { state: 'later', on: null } : { state: 'due', on: wanted.dueBy };
};

const ofOthers = (letter: MappedLetter, { stages }: Case): Omit<LetterOfProcedure, 'letter'> => {
  const reached = stages.find(({ stage }) => stage === letter.stage);
  if (reached === undefined) return { state: 'later', on: null };
  // The act itself is proof that it was left; of other letters only the stage at which they are due is known.
  return letter.withAct && reached.actId !== null
    ? { state: 'sent_by_others', on: reached.on }
    : { state: 'due', on: null };
};

const holdsFor = ({ validFrom, validTo, stage }: MappedLetter, { stages }: Case): boolean => {
  const on = stages.find((reached) => reached.stage === stage)?.on;
  return on === undefined || ((validFrom ?? on) <= on && on <= (validTo ?? on));
};

/** Every letter that the household of a procedure may receive, in the order of the stages, and what is known of each. */
export const lettersOfProcedure = (known: Case): readonly LetterOfProcedure[] =>
  LETTER_MAP.filter((letter) => holdsFor(letter, known))
    .map((letter) => ({ letter, ...(letter.templates.length > 0 ? ofAmont(letter, known) : ofOthers(letter, known)) }))
    .toSorted((a, b) => STAGES.indexOf(a.letter.stage) - STAGES.indexOf(b.letter.stage));
