import type { Scene } from '../scene.ts';
import { type NamedPerson, namedPerson, type Place } from './named-person.ts';
import { findPersons } from './persons.ts';

const TO_TENANT: readonly (readonly [Place, RegExp])[] = [
  [
    'lease',
    /\b(?:donne|donnee|consenti|consentie|loue|louee|accorde|conclu|mis)\b[^.;\n]{0,60}?\b(?:a bail a|en location a|a|avec|au profit de|au benefice de)\s+(?=(?:monsieur|madame|mademoiselle|m\.|mme|mlle|mr)[\s.])/g,
  ],
  [
    'guarantee',
    /\b(?:caution|garant)s?(?: solidaires?| simples?| personnelles?)*(?: et (?:solidaires?|indivisibles?))*\s+(?:de|des engagements de|pour le compte de|des obligations de)\s+(?=(?:monsieur|madame|mademoiselle|m\.|mme|mlle|mr)[\s.])/g,
  ],
  [
    'service',
    /\b(?:signifie|signifiee|remis|remise|delivre|delivree|destine|destinee|destinataire)\b[^.;\n]{0,50}?[(:\s](?=(?:monsieur|madame|mademoiselle|m\.|mme|mlle|mr)[\s.])/g,
  ],
];

/** Persons the lease sentence, the sheet of service or the guarantee call the tenant. */
export const personsOfSentences = (scene: Scene): readonly NamedPerson[] =>
  TO_TENANT.flatMap(([place, pattern]) =>
    [...scene.folded.matchAll(pattern)].flatMap((match) => {
      const from = match.index + match[0].length;
      const text = scene.prose.slice(from, from + 160);
      const [first, second] = findPersons(text);
      if (first === undefined || first.start > 0) return [];
      const linked = second !== undefined && /^\s*(?:,|et|ou|,?\s*et)?\s*$/.test(text.slice(first.end, second.start));
      return [first, ...(linked ? [second] : [])].map((person) =>
        namedPerson(scene, person, { offset: from + person.start, role: 'tenant', place }),
      );
    }),
  );
