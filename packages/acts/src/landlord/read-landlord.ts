import type { LandlordKind, Sector } from '@amont/domain/act/act-type';
import type { FieldSource } from '@amont/domain/act/checked-act';
import { type Candidate, type Choice, choose } from '../choose.ts';
import { sourceAt } from '../document/act-document.ts';
import { fold } from '../document/fold-text.ts';
import type { FormField } from '../document/form-field.ts';
import type { Scene } from '../scene.ts';
import { findAgents } from './find-agents.ts';
import { withJointOwners } from './joint-owners.ts';
import { isNoName, kindOfCompany, type NamedOwner, ownerAtHead } from './owner-name.ts';
import { agentStart } from './read-agent.ts';
import { landlordKey, sectorOf } from './sector.ts';
import { statedOwners } from './stated-owner.ts';

export type LandlordReading = {
  readonly name: Choice<string>;
  readonly kind: LandlordKind | null;
  readonly sector: Sector;
  readonly sectorConfidence: number;
  readonly managedDirectly: boolean | null;
  readonly agent: Choice<string>;
  /** The owners when they are natural persons: none of them is a tenant. */
  readonly persons: readonly { readonly lastName: string; readonly firstNames: string | null }[];
};

type Evidence = NamedOwner & { readonly candidate: Candidate<string>; readonly described: string };

/** @param around more words that describe the same owner: the rows beside its name in a form */
const evidence = (
  text: string,
  weight: number,
  where: string,
  source: FieldSource | null,
  around = '',
): readonly Evidence[] => {
  const found = ownerAtHead(text);
  if (found === null || isNoName(found.name)) return [];
  const family =
    found.kind === 'legal_person' && kindOfCompany(found.name, fold(around).slice(0, 500)) === 'family_sci';
  const named: NamedOwner = family ? { ...found, kind: 'family_sci' } : found;
  const certainty = named.persons.length === 0 ? 1 : Math.min(...named.persons.map((person) => person.certainty));
  const key = landlordKey(named.name).split(' ').sort().join(' ');
  const candidate = { value: named.name, key, weight: weight * Math.min(1, certainty + 0.05), kind: where, source };
  const cut = agentStart(text);
  return [{ ...named, candidate, described: fold(`${cut < 0 ? text : text.slice(0, cut)} ${around}`) }];
};

/** `Mandataire du bailleur : X`, `adresse du propriétaire`: what follows is not the owner. */
const OF_ANOTHER =
  /\b(?:mandataire|gestionnaire|agence|gerant|administrateur(?: de biens)?|avocat|conseil|representant|adresse|telephone|tel|siege|domicile)\.?\s+(?:legal )?(?:du|de la|des|de l')\s*(?:bailleur|bailleresse|proprietaire|requerant|creancier|demandeur|mandante?)s?\s*:?\s*$/;

const fromBlocks = (scene: Scene): readonly Evidence[] =>
  scene.segments
    .filter(
      (segment) =>
        segment.role === 'claimant' &&
        !hasNameRows(scene, segment.start, segment.end) &&
        !OF_ANOTHER.test(scene.folded.slice(Math.max(0, segment.start - segment.cue.length - 40), segment.start)),
    )
    .flatMap((segment, index) => {
      const text = scene.prose.slice(segment.start, segment.end);
      return evidence(
        text,
        index === 0 ? 0.93 : 0.6,
        'block',
        sourceAt(scene.document, segment.start + 1, segment.start + 80),
      );
    });

const STATED_WEIGHT = 0.88;

/** An owner whom only a sentence names: `Mon mandant est la SCI X`. */
const fromSentences = (scene: Scene): readonly Evidence[] =>
  statedOwners(scene)
    .slice(0, 3)
    .flatMap(({ start, end }) =>
      evidence(scene.prose.slice(start, end), STATED_WEIGHT, 'stated', sourceAt(scene.document, start, start + 80)),
    );

const NAME_KEYS = new Set(['companyName', 'lastName', 'fullName', 'landlord']);

/** Whose rows never name the owner, wherever the text of the owner's block runs on to. */
const OTHERS: ReadonlySet<FormField['section']> = new Set(['tenant', 'guarantor', 'office', 'agent', 'service']);

const hasNameRows = (scene: Scene, start: number, end: number): boolean =>
  scene.form.some(
    (field) =>
      NAME_KEYS.has(field.key) && !isNoName(field.value) && field.line.start >= start && field.line.start < end,
  );

const fromForm = (scene: Scene): readonly Evidence[] =>
  scene.form.flatMap((field, index) => {
    const inSection =
      field.section === 'landlord' || (!OTHERS.has(field.section) && inClaimant(scene, field.line.start));
    const own = field.key === 'landlord' && field.section !== 'tenant';
    if (!own && !(inSection && NAME_KEYS.has(field.key))) return [];
    const next = scene.form
      .slice(index + 1, index + 3)
      .find((each) => each.key === 'firstNames' && each.section === field.section);
    const civility = scene.form
      .slice(Math.max(0, index - 2), index)
      .find((each) => each.key === 'civility' && each.section === field.section);
    const given = field.key === 'lastName' && next !== undefined ? ` ${next.value}` : '';
    const prefix = given !== '' || civility !== undefined ? `${civility?.value ?? 'Monsieur'} ` : '';
    const block = scene.segments.find(
      (each) => each.role === 'claimant' && field.line.start >= each.start - 60 && field.line.start < each.end,
    );
    const rows = scene.form.filter(
      ({ section, row }) => section === 'landlord' && row > field.row && row <= field.row + 4,
    );
    const around =
      block === undefined ? rows.map(({ value }) => value).join(' ') : scene.prose.slice(block.start, block.end);
    const source = sourceAt(scene.document, field.line.start, field.line.end);
    return evidence(`${prefix}${field.value}${given}`, 0.92, 'form', source, around);
  });

const inClaimant = (scene: Scene, offset: number): boolean =>
  scene.segments.some((segment) => segment.role === 'claimant' && offset >= segment.start && offset < segment.end);

const directly = (kind: LandlordKind | null, agent: string | null): boolean | null => {
  if (agent !== null) return false;
  return kind === 'natural_person' || kind === 'family_sci' ? true : null;
};

/** What one place says by a word (`familiale`, a civility) another may leave out: a bare name looks like a company's. */
const KINDS_TOLD: readonly LandlordKind[] = ['family_sci', 'natural_person'];

/** The landlord, as the claimant's block and the transmission sheet name it, its sector and who manages for it. */
export const readLandlord = (scene: Scene): LandlordReading => {
  const placed = [...fromBlocks(scene), ...fromForm(scene)];
  const found = withJointOwners(placed.length > 0 ? placed : fromSentences(scene));
  const name = choose(found.map((each) => each.candidate));
  const winners = found.filter(
    (each) =>
      each.candidate.value === name.reading?.value ||
      each.candidate.key === found.find((other) => other.candidate.value === name.reading?.value)?.candidate.key,
  );
  const said = findAgents(scene);
  const agent = choose(said.none && said.candidates.length === 0 ? [] : said.candidates);
  const described = winners.map((each) => each.described).join(' ');
  const kind = KINDS_TOLD.find((told) => winners.some((each) => each.kind === told)) ?? winners[0]?.kind ?? null;
  const agentName = agent.reading?.value ?? null;
  const { sector, confidence } = sectorOf({ name: name.reading?.value ?? null, kind, agent: agentName, described });
  return {
    name,
    kind,
    sector,
    sectorConfidence: confidence,
    managedDirectly: directly(kind, agentName),
    agent,
    persons: found.flatMap((each) => each.persons),
  };
};
