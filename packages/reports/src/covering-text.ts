import type { OfficeReport } from '@amont/contracts/http/office-report';
import { writtenActs, writtenInterval, writtenRange, writtenRate } from './french-figures.ts';

/**
 * The words a report is sent with.
 *
 * @param page address of the office's own page, when the instance has one that others reach
 */
export const coveringText = (
  report: OfficeReport,
  page: string | null,
): { readonly subject: string; readonly text: string } => {
  const { office, from, until, body } = report;
  const range = writtenRange(from, until);
  const figures =
    body === null
      ? []
      : [
          `${writtenActs(body.acts)} de votre étude, signifiés ${range}, ont été lus. ${body.compliance.acts} sur ${body.compliance.of} portent la notice en vigueur, entière et sans erreur, soit ${writtenRate(body.compliance.rate)} (${writtenInterval(body.compliance)} avec 95 % de confiance).`,
          body.toCorrect.length === 0
            ? 'Aucun acte n’appelle de correction.'
            : `${writtenActs(body.toCorrect.length)} ${body.toCorrect.length < 2 ? 'appelle' : 'appellent'} une correction : la liste jointe la donne, acte par acte et page par page.`,
        ];
  const paragraphs = [
    `À l’attention de ${office.name}`,
    ...figures,
    'Les notices à annexer désormais sont jointes au rapport. Une notice qui n’est pas dans le fichier a pu être remise à part : c’est le fichier reçu qui est décrit.',
    `Si vous n’êtes pas d’accord avec un constat, contestez-le${page === null ? ' depuis la page de votre étude' : ` : ${page}`}. Une personne vous répondra, et les chiffres suivront. Vous pouvez y vérifier un acte avant de le signifier.`,
    'Pour ne plus recevoir ces rapports, répondez à ce message.',
  ];
  return { subject: `Vos actes ${range} et leurs notices`, text: `${paragraphs.join('\n\n')}\n` };
};
