import type { LetterTemplateId, LetterTemplateVersion } from '@amont/domain/letter/letter-template';
import { SUPPLIED_TEMPLATES } from '@amont/domain/letter/supplied-templates';
import type { Db } from '../db.ts';
import { readFactsOfType } from './read-facts-of-type.query.ts';

/** Every version of every letter's words, those that come with the program first. */
export const readLetterTemplates = async (db: Db): Promise<readonly LetterTemplateVersion[]> => {
  const published = await readFactsOfType(db, 'letters.template-published');
  return [
    ...SUPPLIED_TEMPLATES,
    // The stream's name was checked when it was published.
    ...published.toReversed().map(({ data }) => ({ ...data, template: data.template as LetterTemplateId })),
  ];
};
