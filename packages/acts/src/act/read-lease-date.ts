import { type Candidate, type Choice, choose } from '../choose.ts';
import { sourceAt } from '../document/act-document.ts';
import { fold } from '../document/fold-text.ts';
import type { Scene } from '../scene.ts';
import { type DateMention, findDates } from '../text/french-date.ts';
import { dateRoles } from './date-roles.ts';

const LEASE =
  /\b(?:bail|baux|contrat de (?:location|bail)|contrat de location d'habitation|convention de location|engagement de location|location)\b[^;]{0,150}$/;
const SIGNED =
  /(?:\bbail\s*:|prives?e?s?,? le|en date(?: a [a-z]+)? du|date du|du|signe(?:e)? (?:a [a-z]+ )?le|conclu(?:e)? (?:a [a-z]+ )?le|consenti(?:e)? le|regularise(?:e)? le|passe(?:e)? le|etabli(?:e)? le|signature du|en date a [a-z]+ du|date)\s*:?\s*$/;
const PRIVATE_DEED =
  /\b(?:acte|ecrit|contrat|convention)s? (?:sous (?:seings?|signatures?) prives?e?s?|s\.?s\.?p\.?|authentique|notarie|en date|du\b|signe|conclu|passe)[^;]{0,60}$|\b(?:contrat|convention)s?\b[^;]{0,20}$/;
const NOT_SIGNATURE =
  /\b(?:effet|compter du|debut|depuis|avenant|renouvel\w*|reconduit\w*|resili\w*|conge|cautionnement|caution|loi|decret|jugement|ordonnance|commandement|echeance|terme|etat des lieux|prend(?:re)? effet|avant|apres|jusqu'au|assignation|plainte|entree)\b[^;]{0,30}$/;
/** `a consenti à …, le 8 mars 2016, un bail`: the date stands between the verb and the lease. */
const CONSENTED = /\b(?:consenti|donne|loue|pris|accorde|conclu|signe|regularise)\b[^.;]{0,130}\ble\s*$/;
const LEASE_AFTER =
  /^\s*,?\s*(?:un|le|son|leur|a|en)\s+(?:nouveau\s+)?(?:bail|contrat de (?:location|bail)|location)\b/;
const GAVE_LEASE = /^[^.]{0,220}\b(?:donne|donnee|consenti|consentie|loue|louee|pris|prise|bail|location)\b/;

/** `à effet du 1er juin 2019, consenti le …`: what another date is the date of says nothing of this one. */
const sinceLastDate = (before: string): string => before.replace(/^.*\b(?:19|20)\d\d\b/, '');

const candidateAt = (scene: Scene, date: DateMention, weight: number): Candidate<string> => ({
  value: date.iso,
  key: date.iso,
  weight,
  kind: 'prose',
  source: sourceAt(scene.document, date.start, date.end),
});

/** When the lease was signed; the day it took effect, was renewed or the guarantee was given is another date. */
export const readLeaseDate = (scene: Scene, servedOn: string | null): Choice<string> => {
  const labelled = scene.form.flatMap((field): readonly Candidate<string>[] => {
    const date = field.key === 'leaseDate' ? findDates(fold(field.value))[0] : undefined;
    return date === undefined
      ? []
      : [
          {
            value: date.iso,
            key: date.iso,
            weight: 0.93,
            kind: 'label',
            source: sourceAt(scene.document, field.line.start, field.line.end),
          },
        ];
  });
  const prose = scene.dates.flatMap((date): readonly Candidate<string>[] => {
    if (servedOn !== null && date.iso >= servedOn) return [];
    const before = scene.folded.slice(Math.max(0, date.start - 190), date.start).replace(/\n/g, ' ');
    const after = scene.folded.slice(date.end, date.end + 240).replace(/\n/g, ' ');
    if (CONSENTED.test(before) && LEASE_AFTER.test(after)) return [candidateAt(scene, date, 0.93)];
    if (!SIGNED.test(before) || NOT_SIGNATURE.test(sinceLastDate(before.slice(-60)))) return [];
    const sentence = before.slice(Math.max(before.lastIndexOf('. ') + 1, 0));
    const deed = PRIVATE_DEED.test(sentence);
    const lease = LEASE.test(sentence);
    if (!lease && !(deed && GAVE_LEASE.test(after))) return [];
    const gap =
      sentence.length -
      Math.max(sentence.lastIndexOf('bail'), sentence.lastIndexOf('location'), sentence.lastIndexOf('contrat'), 0);
    const weight = deed || gap < 60 ? 0.93 : 0.7;
    return [candidateAt(scene, date, weight)];
  });
  const known = new Set(prose.map(({ source }) => `${source?.page}/${source?.excerpt}`));
  const told = dateRoles(scene).flatMap(({ date, role, weight }): readonly Candidate<string>[] => {
    if (role !== 'lease' || (servedOn !== null && date.iso >= servedOn)) return [];
    const one = candidateAt(scene, date, weight);
    return known.has(`${one.source?.page}/${one.source?.excerpt}`) ? [] : [one];
  });
  const all = [...prose, ...told];
  const first = all[0];
  const same = all.filter((candidate) => candidate.key === first?.key || candidate.weight < 0.75);
  return choose([...labelled, ...(labelled.length > 0 ? same : all)]);
};
