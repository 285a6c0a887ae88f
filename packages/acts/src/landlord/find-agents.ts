import type { Candidate } from '../choose.ts';
import { type DocumentCell, sourceAt, sourceOfLine } from '../document/act-document.ts';
import { fold } from '../document/fold-text.ts';
import type { FormField } from '../document/form-field.ts';
import { isLabel, labelKeyOf } from '../document/label-key.ts';
import type { Scene } from '../scene.ts';
import { agentOfBlock, agentOfLabel, STREET } from './read-agent.ts';
import { landlordKey } from './sector.ts';
import { statedOwners } from './stated-owner.ts';
import { companyBeside, isGeneric } from './unnamed-agent.ts';

/** Who manages for the landlord, and whether the act says that nobody does. */
export type AgentsFound = { readonly candidates: readonly Candidate<string>[]; readonly none: boolean };

/** Where the act speaks of the owner: its blocks, else the sentence that names it. */
const ownerRuns = (scene: Scene): readonly { readonly start: number; readonly end: number }[] => {
  const blocks = scene.segments.filter(({ role }) => role === 'claimant');
  return blocks.length > 0 ? blocks : statedOwners(scene).slice(0, 1);
};

/** Rows that answer who manages, in a form: nothing else of the block does. */
const hasAgentRow = (scene: Scene, start: number, end: number): boolean =>
  scene.form.some(
    ({ key, line, value }) =>
      key === 'agent' && line.start >= start && line.start < end && agentOfLabel(value).said !== 'nothing',
  );

/** A label of two lines has the name beside its first: what stands beside the second is then an address. */
const valueOrAbove = (scene: Scene, field: FormField): string => {
  if (!STREET.test(fold(field.value))) return field.value;
  const above = scene.rows[field.row - 1];
  const cell =
    above?.page === field.page ? above.cells.find((each) => Math.abs(each.cell.box.x - field.box.x) < 6) : undefined;
  return cell?.cell.text ?? field.value;
};

const UNDER_WEIGHT = 0.85;

/** A label alone on its line, the name on the next: `MANDATAIRE` over `CABINET X`. */
const agentsUnder = (scene: Scene): readonly Candidate<string>[] =>
  scene.document.lines.flatMap((line, index): readonly Candidate<string>[] => {
    if (line.cells.length !== 1 || labelKeyOf(line.folded) !== 'agent') return [];
    const next = scene.document.lines[index + 1];
    const cell = next?.cells[0];
    if (next === undefined || cell === undefined || next.page !== line.page || isLabel(cell.folded)) return [];
    const { name } = agentOfLabel(cell.text);
    if (name === null) return [];
    return [{ value: name, key: landlordKey(name), weight: UNDER_WEIGHT, kind: 'under', source: sourceOfLine(next) }];
  });

const CAPITALS = /^\p{Lu}[\p{Lu}&'’ -]*(?=,|\s[-–—]\s|\s?\()/u;

/** `SAS X DES DEUX` over `RIVES, 166 avenue Y`: a narrow column breaks a name in capitals. */
const wholeValue = (scene: Scene, value: string, field: FormField): string => {
  if (value !== value.toUpperCase() || /[,;.)]$/.test(value)) return value;
  const next = scene.rows[field.row + 1];
  const cell = next?.page === field.page ? next.cells.find((each) => isBeneath(each.cell, field)) : undefined;
  const rest = cell === undefined || isLabel(cell.cell.folded) ? undefined : CAPITALS.exec(cell.cell.text)?.[0];
  return rest === undefined || rest.length < 2 ? value : `${value} ${rest}`;
};

const isBeneath = (cell: DocumentCell, field: FormField): boolean =>
  Math.abs(cell.box.x - field.box.x) < 6 && Math.abs(cell.box.height - field.box.height) < 1;

/** Nothing says what the company is there for: somebody looks. */
const BESIDE_WEIGHT = 0.55;
const GENERIC_WEIGHT = 0.4;

const agentsBeside = (scene: Scene): readonly Candidate<string>[] =>
  ownerRuns(scene)
    .slice(0, 2)
    .flatMap(({ start, end }): readonly Candidate<string>[] => {
      const name = companyBeside(scene.prose.slice(start, end));
      if (name === null) return [];
      const source = sourceAt(scene.document, start + 1, end);
      return [{ value: name, key: landlordKey(name), weight: BESIDE_WEIGHT, kind: 'beside', source }];
    });

const weighed = (candidate: Candidate<string>): Candidate<string> =>
  isGeneric(candidate.value) ? { ...candidate, weight: Math.min(candidate.weight, GENERIC_WEIGHT) } : candidate;

/** Every agent that the forms, the blocks and the sentences about the owner name. */
export const findAgents = (scene: Scene): AgentsFound => {
  const candidates: Candidate<string>[] = [];
  let none = false;
  for (const field of scene.form) {
    if (field.key !== 'agent' || field.section === 'tenant' || field.section === 'office') continue;
    const said = agentOfLabel(wholeValue(scene, valueOrAbove(scene, field), field));
    if (said.said === 'none') none = true;
    if (said.name !== null)
      candidates.push({
        value: said.name,
        key: landlordKey(said.name),
        weight: 0.92,
        kind: 'form',
        source: sourceAt(scene.document, field.line.start, field.line.end),
      });
  }
  for (const segment of ownerRuns(scene)) {
    if (hasAgentRow(scene, segment.start, segment.end)) continue;
    const said = agentOfBlock(scene.prose.slice(segment.start, segment.end));
    if (said.said === 'none') none = true;
    if (said.name !== null)
      candidates.push({
        value: said.name,
        key: landlordKey(said.name),
        weight: 0.92,
        kind: 'block',
        source: sourceAt(scene.document, segment.start + 1, segment.end),
      });
  }
  if (candidates.length > 0 || none) return { candidates: candidates.map(weighed), none };
  const under = agentsUnder(scene);
  return { candidates: under.length > 0 ? under : agentsBeside(scene), none };
};
