import type { LandlordKind, Sector } from '@amont/domain/act/act-type';
import type { FieldSource } from '@amont/domain/act/checked-act';
import { type Candidate, type Choice, choose } from '../choose.ts';
import { sourceAt } from '../document/act-document.ts';
import { fold } from '../document/fold-text.ts';
import { companyAtHead } from '../party/company-name.ts';
import type { PersonMention } from '../party/person-mention.ts';
import { findPersons, personAtHead } from '../party/persons.ts';
import type { Scene } from '../scene.ts';
import { agentOfBlock, agentOfLabel, agentStart } from './read-agent.ts';
import { landlordKey, sectorOf } from './sector.ts';

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

type Named = { readonly name: string; readonly kind: LandlordKind; readonly persons: readonly PersonMention[] };

const FAMILY = /\bfamiliale?\b|entre parents|parents (?:et|ou) allies|quatrieme degre|4e degre|4eme degre/;
const COMPANY_SIGN =
  /\b(?:siege|capital|rcs|r\.c\.s|immatricul\w*|siren|siret|societe|sci|sarl|sas|sasu|eurl|snc|oph|epic|hlm|etablissement public|association|fondation|syndicat|mutuelle|compagnie)\b/;
const PERSON_SIGN = /\bnee?(?:\(e\))? (?:le|a|en)\b|\bdemeurant\b|\bde nationalite\b/;
const ESTATE = /^(?:la |l'|les )?(?:succession|indivision|hoirie|consorts|heritiers)\b/;
const INDIVISION = /\b(?:indivision|succession|hoirie|consorts)\b/;

const fullName = (person: PersonMention): string => `${person.firstNames ?? ''} ${person.lastName}`.trim();

/** Owners named by their civility, before whoever represents them. */
const ownersIn = (text: string): readonly PersonMention[] => {
  const folded = fold(text);
  const stop = folded.search(
    /\brepresent|\bayant pour|\bagissant|\bpris[e]? en la personne|\bmandataire|\bgestionnaire|\btuteur|\bavocat/,
  );
  const own = stop < 0 ? text : text.slice(0, stop);
  const found = findPersons(own);
  if (found.length > 0 && (found[0]?.start ?? 0) < 60) return found;
  const head = personAtHead(own);
  const described = fold(own).slice(0, 200);
  return head !== null && PERSON_SIGN.test(described) && !COMPANY_SIGN.test(described) ? [head] : [];
};

const kindOfCompany = (name: string, described: string): LandlordKind =>
  /\bsci\b|s\.c\.i|societe civile/.test(`${fold(name)} ${described}`) && FAMILY.test(described)
    ? 'family_sci'
    : 'legal_person';

const namedIn = (text: string): Named | null => {
  const head = text.replace(/^[\s:.,;–-]+/, '').replace(/^\d{1,2}(?:\.\d{1,2})*\s?[°)./-]*\s+/, '');
  const folded = fold(head);
  const company = COMPANY_SIGN.test(folded.slice(0, 60));
  const persons = ESTATE.test(folded) ? [] : ownersIn(head);
  const civilityFirst = (persons[0]?.start ?? 99) < 30;
  if (persons.length > 0 && (!company || civilityFirst)) {
    const names = [...new Set(persons.map(fullName))];
    return { name: names.join(' et '), kind: 'natural_person', persons };
  }
  const name = companyAtHead(head);
  if (name === null) return null;
  return {
    name,
    kind: INDIVISION.test(fold(name)) ? 'natural_person' : kindOfCompany(name, folded.slice(0, 500)),
    persons: [],
  };
};

type Evidence = Named & { readonly candidate: Candidate<string>; readonly described: string };

/** @param around more words that describe the same owner: the rows beside its name in a form */
const evidence = (
  text: string,
  weight: number,
  where: string,
  source: FieldSource | null,
  around = '',
): readonly Evidence[] => {
  const found = namedIn(text);
  if (found === null) return [];
  const family =
    found.kind === 'legal_person' && kindOfCompany(found.name, fold(around).slice(0, 500)) === 'family_sci';
  const named: Named = family ? { ...found, kind: 'family_sci' } : found;
  const certainty = named.persons.length === 0 ? 1 : Math.min(...named.persons.map((person) => person.certainty));
  const key = landlordKey(named.name).split(' ').sort().join(' ');
  const candidate = { value: named.name, key, weight: weight * Math.min(1, certainty + 0.05), kind: where, source };
  const cut = agentStart(text);
  return [{ ...named, candidate, described: fold(`${cut < 0 ? text : text.slice(0, cut)} ${around}`) }];
};

const fromBlocks = (scene: Scene): readonly Evidence[] =>
  scene.segments
    .filter((segment) => segment.role === 'claimant' && !hasNameRows(scene, segment.start, segment.end))
    .flatMap((segment, index) => {
      const text = scene.prose.slice(segment.start, segment.end);
      return evidence(
        text,
        index === 0 ? 0.93 : 0.6,
        'block',
        sourceAt(scene.document, segment.start + 1, segment.start + 80),
      );
    });

const NAME_KEYS = new Set(['companyName', 'lastName', 'fullName', 'landlord']);

const hasNameRows = (scene: Scene, start: number, end: number): boolean =>
  scene.form.some((field) => NAME_KEYS.has(field.key) && field.line.start >= start && field.line.start < end);

const fromForm = (scene: Scene): readonly Evidence[] =>
  scene.form.flatMap((field, index) => {
    const inSection = field.section === 'landlord' || inClaimant(scene, field.line.start);
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
    const around = block === undefined ? '' : scene.prose.slice(block.start, block.end);
    const source = sourceAt(scene.document, field.line.start, field.line.end);
    return evidence(`${prefix}${field.value}${given}`, 0.92, 'form', source, around);
  });

const inClaimant = (scene: Scene, offset: number): boolean =>
  scene.segments.some((segment) => segment.role === 'claimant' && offset >= segment.start && offset < segment.end);

type Said = { readonly candidates: readonly Candidate<string>[]; readonly none: boolean };

const agentsSaid = (scene: Scene): Said => {
  const candidates: Candidate<string>[] = [];
  let none = false;
  for (const field of scene.form) {
    if (field.key !== 'agent' || field.section === 'tenant' || field.section === 'office') continue;
    const said = agentOfLabel(field.value);
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
  for (const segment of scene.segments) {
    if (segment.role !== 'claimant') continue;
    if (hasNameRows(scene, segment.start, segment.end)) continue;
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
  return { candidates, none };
};

const directly = (kind: LandlordKind | null, agent: string | null): boolean | null => {
  if (agent !== null) return false;
  return kind === 'natural_person' || kind === 'family_sci' ? true : null;
};

/** The landlord, as the claimant's block and the transmission sheet name it, its sector and who manages for it. */
export const readLandlord = (scene: Scene): LandlordReading => {
  const found = [...fromBlocks(scene), ...fromForm(scene)];
  const name = choose(found.map((each) => each.candidate));
  const winners = found.filter(
    (each) =>
      each.candidate.value === name.reading?.value ||
      each.candidate.key === found.find((other) => other.candidate.value === name.reading?.value)?.candidate.key,
  );
  const said = agentsSaid(scene);
  const agent = choose(said.none && said.candidates.length === 0 ? [] : said.candidates);
  const described = winners.map((each) => each.described).join(' ');
  const kind = winners.find((each) => each.kind === 'family_sci')?.kind ?? winners[0]?.kind ?? null;
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
