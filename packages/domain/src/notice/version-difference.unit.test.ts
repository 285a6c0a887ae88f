import { expect, test } from 'vitest';
import { versionDifference } from './version-difference.ts';

const contact = (id: string, phones: readonly string[] = []) => ({
  id,
  label: id,
  phones,
  addresses: [],
  urls: [],
  emails: [],
});
const section = (id: string, title: string, mustSay: readonly string[] = []) => ({ id, title, mustSay });

test('what was added, removed and changed is told contact by contact and section by section', () => {
  const before = {
    contacts: [contact('caf', ['0810257510']), contact('adil', ['1']), contact('edl')],
    sections: [section('a', 'Objet', ['deux mois']), section('b', 'Suite'), section('c', 'Fin')],
  };
  const after = {
    contacts: [contact('caf', ['3230']), contact('adil', ['1']), contact('espex')],
    sections: [section('a', 'Objet', ['six semaines']), section('b', 'La suite'), section('d', 'Rappels')],
  };
  expect(versionDifference(before, after)).toEqual({
    contacts: {
      added: [contact('espex')],
      removed: [contact('edl')],
      changed: [
        { contact: contact('caf', ['3230']), facts: [{ kind: 'phones', removed: ['0810257510'], added: ['3230'] }] },
      ],
    },
    sections: {
      added: [section('d', 'Rappels')],
      removed: [section('c', 'Fin')],
      changed: [
        { section: after.sections[0], titleBefore: null, removed: ['deux mois'], added: ['six semaines'] },
        { section: after.sections[1], titleBefore: 'Suite', removed: [], added: [] },
      ],
    },
  });
});

test('a version held against itself has no difference', () => {
  const same = { contacts: [contact('caf', ['3230'])], sections: [section('a', 'Objet', ['x'])] };
  const nothing = { added: [], removed: [], changed: [] };
  expect(versionDifference(same, same)).toEqual({ contacts: nothing, sections: nothing });
});
