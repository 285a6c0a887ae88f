import type { NoticeFinding } from '@amont/domain/notice/notice-check';
import type { RegisteredNotice } from '@amont/domain/notice/notice-version';
import type { PublicationIssue } from '@amont/domain/notice/publish-notice';
import type { PageText, TextLine } from '@amont/domain/text/page-text';
import { checkNotice } from './check-notice.ts';
import type { RecordedFact } from './contact-register.ts';
import { findPhrase } from './find-phrase.ts';
import { foldText } from './fold-text.ts';
import { prepareRegistry } from './notice-registry.ts';
import { findPhones } from './phone-number.ts';

const LEADING = 14;

/** The registered text as a page that a program printed: the sheet only has to be a sheet. */
const printedPage = (text: string, index: number): PageText => ({
  page: index + 1,
  width: 595,
  height: 842,
  source: 'embedded',
  confidence: 1,
  lines: text.split('\n').flatMap((raw, row): readonly TextLine[] => {
    const line = raw.trim();
    const box = { x: 50, y: 50 + row * LEADING, width: 5 * line.length, height: 10 };
    return line === '' ? [] : [{ text: line, cells: [{ text: line, ...box }], ...box, block: 0 }];
  }),
});

const issue = (field: string, message: string): PublicationIssue => ({ field, message });

/** What the version claims and its text does not say: every copy of it would be found wrong. */
const absentFromText = (notice: RegisteredNotice): readonly PublicationIssue[] => {
  const raw = notice.pages.join('\n');
  const text = { raw, folded: foldText(raw) };
  const printed = new Set(findPhones(raw).map(({ number }) => number));
  const says = (phrase: string): boolean => findPhrase(text, phrase) !== null;
  return [
    ...notice.contacts.flatMap(({ label, phones, addresses, emails }, index) => [
      ...phones
        .filter((phone) => !printed.has(findPhones(phone)[0]?.number ?? phone))
        .map((phone) =>
          issue(
            `contacts.${index}.phones`,
            `Contact « ${label} » : le numéro « ${phone} » n’est pas dans le texte de la notice.`,
          ),
        ),
      ...addresses
        .filter((address) => !says(address))
        .map((address) =>
          issue(
            `contacts.${index}.addresses`,
            `Contact « ${label} » : l’adresse « ${address} » n’est pas dans le texte de la notice.`,
          ),
        ),
      ...emails
        .filter((email) => !says(email))
        .map((email) =>
          issue(
            `contacts.${index}.emails`,
            `Contact « ${label} » : le courriel « ${email} » n’est pas dans le texte de la notice.`,
          ),
        ),
    ]),
    ...notice.sections.flatMap(({ title, mustSay }, index) => [
      ...(says(title)
        ? []
        : [issue(`sections.${index}.title`, `Rubrique « ${title} » : ce titre n’est pas dans le texte de la notice.`)]),
      ...mustSay
        .filter((phrase) => !says(phrase))
        .map((phrase) =>
          issue(
            `sections.${index}.mustSay`,
            `Rubrique « ${title} » : « ${phrase} » n’est pas dans le texte de la notice.`,
          ),
        ),
    ]),
    ...notice.preReformMarkers
      .filter(says)
      .map((marker) =>
        issue(
          'preReformMarkers',
          `« ${marker} » est dans le texte de la notice : ce n’est pas la marque d’un texte ancien.`,
        ),
      ),
  ];
};

const findingMessage = ({ kind, contact, found, expected }: NoticeFinding): string =>
  [kind, contact, found && `trouvé « ${found} »`, expected && `attendu « ${expected} »`].filter(Boolean).join(', ');

/**
 * Judges a version's own text by the registry that would hold it, on the day it takes effect: anything but a whole, right notice means
 * that every faithful copy would be reported wrong.
 *
 * @param others the registry as it stands, the version itself left out
 * @returns empty when its copies will be found right
 */
export const selfCheckIssues = (
  notice: RegisteredNotice,
  others: readonly RegisteredNotice[],
  recorded: readonly RecordedFact[] = [],
): readonly PublicationIssue[] => {
  const absent = absentFromText(notice);
  if (absent.length > 0) return absent;
  const registry = prepareRegistry([...others.filter(({ id }) => id !== notice.id), notice], recorded);
  const pages = notice.pages.map(printedPage);
  return notice.appliesTo.flatMap((type) => {
    const postalCode = `${notice.departement.replace(/2[AB]/, '20')}000`.slice(0, 5);
    const said = checkNotice(registry, pages, { type, servedOn: notice.inForceFrom, postalCode });
    if (said.version !== notice.id)
      return [
        issue(
          'pages',
          `Ce texte ne se distingue pas de celui de la version « ${said.version ?? 'inconnue'} » : vérifiez le PDF, ou corrigez cette version.`,
        ),
      ];
    return said.findings.map((finding) =>
      issue(
        'pages',
        `Une copie fidèle de cette notice serait jugée fausse (${findingMessage(finding)}) : corrigez le contact ou la rubrique.`,
      ),
    );
  });
};
