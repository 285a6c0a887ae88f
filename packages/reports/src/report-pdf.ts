import type { OfficeReport, ReportBody, ReportedAct } from '@amont/contracts/http/office-report';
import { FEWEST_ACTS } from '@amont/contracts/http/office-report';
import { ACT_TYPE_LABEL } from '@amont/domain/act/act-label';
import { VERDICT_LABEL } from '@amont/domain/notice/notice-label';
import { formatFrenchMonth, formatShortDay } from './french-day.ts';
import { writtenActs, writtenInterval, writtenRange, writtenRate } from './french-figures.ts';
import { attachNotices, writeNotices } from './notice-annex.ts';
import { closePaper, openPaper, type Paper } from './pdf/open-paper.ts';
import { writeTable } from './pdf/write-table.ts';
import { writeHeading, writeList, writeParagraph } from './pdf/write-text.ts';

const writeSummary = (paper: Paper, { acts, byType, compliance, phone, median }: ReportBody): void => {
  writeHeading(paper, 2, 'En bref');
  const types = byType.map(({ type, acts: count }) => `${ACT_TYPE_LABEL[type].toLowerCase()} : ${count}`).join(' ; ');
  writeList(paper, [
    `${writtenActs(acts)} reçus dans la période (${types}).`,
    `Notice en vigueur, entière et sans erreur : ${compliance.acts} sur ${compliance.of}, soit ${writtenRate(compliance.rate)} (intervalle de confiance à 95 % : ${writtenInterval(compliance)}).`,
    `Téléphone du ménage donné dans l’acte, comme la circulaire d’octobre 2024 le demande : ${phone.acts} sur ${phone.of}, soit ${writtenRate(phone.rate)} (${writtenInterval(phone)}).`,
    ...(median === null
      ? []
      : [
          `Médiane des ${median.offices} études parisiennes comptées, sans en nommer aucune : ${writtenRate(median.rate)} de notices conformes.`,
        ]),
  ]);
};

const writeVerdicts = (paper: Paper, { verdicts, evolution, mentions }: ReportBody): void => {
  writeHeading(paper, 2, 'Notices annexées');
  writeTable(paper, {
    caption: 'Ce que valent les notices, au jour de la signification',
    rows: verdicts,
    columns: [
      { head: 'Notice', share: 0.4, header: true, cell: ({ verdict }) => VERDICT_LABEL[verdict] },
      { head: 'Actes', share: 0.15, numeric: true, cell: ({ share }) => String(share.acts) },
      { head: 'Part', share: 0.15, numeric: true, cell: ({ share }) => writtenRate(share.rate) },
      { head: 'Intervalle à 95 %', share: 0.3, numeric: true, cell: ({ share }) => writtenInterval(share) },
    ],
  });
  writeTable(paper, {
    caption: 'Évolution de la part de notices conformes',
    rows: evolution,
    columns: [
      { head: 'Mois', share: 0.4, header: true, cell: ({ period }) => formatFrenchMonth(period) },
      { head: 'Actes jugés', share: 0.15, numeric: true, cell: ({ share }) => String(share.of) },
      { head: 'Part', share: 0.15, numeric: true, cell: ({ share }) => writtenRate(share.rate) },
      { head: 'Intervalle à 95 %', share: 0.3, numeric: true, cell: ({ share }) => writtenInterval(share) },
    ],
  });
  writeHeading(paper, 2, 'Mentions obligatoires non trouvées');
  if (mentions.length === 0) writeParagraph(paper, 'Toutes les mentions cherchées ont été trouvées.');
  else
    writeTable(paper, {
      caption: 'Mentions non trouvées dans les actes lus',
      rows: mentions,
      columns: [
        { head: 'Mention', share: 0.7, header: true, cell: ({ label }) => label },
        { head: 'Actes', share: 0.3, numeric: true, cell: ({ absent, of }) => `${absent} sur ${of}` },
      ],
    });
};

const writeChecks = (paper: Paper, { checks }: ReportBody): void => {
  if (checks.length === 0) return;
  writeHeading(paper, 2, 'Mentions et délais à corriger');
  writeTable(paper, {
    caption: 'Points signalés dans les actes lus',
    rows: checks,
    columns: [
      { head: 'Point', share: 0.7, header: true, cell: ({ label }) => label },
      { head: 'Actes', share: 0.3, numeric: true, cell: ({ alerts, of }) => `${alerts} sur ${of}` },
    ],
  });
};

const named = ({ reference, referenceIs }: ReportedAct): string =>
  referenceIs === 'file' ? `Fichier ${reference}` : reference;

const CONTEST = {
  open: ' (contesté, réponse attendue)',
  upheld: ' (contestation admise)',
  dismissed: ' (contestation écartée)',
};

const writeActs = (paper: Paper, toCorrect: readonly ReportedAct[]): void => {
  writeHeading(paper, 2, 'Actes à corriger');
  if (toCorrect.length === 0) {
    writeParagraph(paper, 'Aucun acte de la période n’appelle de correction.');
    return;
  }
  writeParagraph(
    paper,
    'Par votre référence, ou par le nom du fichier où l’acte n’en porte pas. Les mots qui pourraient être un nom sont remplacés par « … ».',
  );
  writeTable(paper, {
    caption: 'Corrections, acte par acte',
    rows: toCorrect,
    columns: [
      { head: 'Référence', share: 0.22, header: true, cell: named },
      {
        head: 'Acte',
        share: 0.2,
        cell: ({ type, servedOn }) => `${ACT_TYPE_LABEL[type]}, signifié le ${formatShortDay(servedOn)}`,
      },
      { head: 'Notice', share: 0.13, cell: ({ verdict }) => (verdict === null ? '–' : VERDICT_LABEL[verdict]) },
      {
        head: 'À corriger',
        share: 0.45,
        cell: ({ corrections }) =>
          corrections
            .map(({ sentence, contest }) => `– ${sentence}${contest === null ? '' : CONTEST[contest]}`)
            .join('\n'),
      },
    ],
  });
};

const writeRights = (paper: Paper): void => {
  writeHeading(paper, 2, 'Si vous n’êtes pas d’accord');
  writeParagraph(
    paper,
    'Chaque constat peut être contesté depuis la page de votre étude : une personne relit l’acte et vous répond, et les chiffres suivent. « Absente du fichier » ne veut pas dire « non remise » : la notice a pu être laissée à part.',
  );
  writeParagraph(
    paper,
    'Avant de signifier, vous pouvez déposer un acte sur cette même page : il est vérifié en quelques secondes et n’est pas conservé.',
  );
};

/**
 * The compliance report as a PDF: A4, tagged (PDF/UA), in French, fonts embedded, pages numbered, the notices to use at its end
 * and attached. The same report gives the same bytes.
 */
export const reportPdf = (report: OfficeReport): Promise<Buffer> => {
  const { office, from, until, body, notices } = report;
  const range = writtenRange(from, until);
  const title = `Rapport sur les actes de ${office.name}, ${range}`;
  const paper = openPaper({ title, subject: 'Conformité des notices annexées aux actes', on: until });
  writeHeading(paper, 1, 'Vos actes et leurs notices');
  writeParagraph(paper, `${office.name}. Période ${range}, par date de signification.`, { size: 12 });
  if (body === null)
    writeParagraph(
      paper,
      `Moins de ${FEWEST_ACTS} actes ont été reçus dans cette période : aucun chiffre n’est donné.`,
    );
  else {
    writeSummary(paper, body);
    writeVerdicts(paper, body);
    writeChecks(paper, body);
    writeActs(paper, body.toCorrect);
  }
  writeRights(paper);
  writeNotices(paper, notices);
  attachNotices(paper, notices, until);
  return closePaper(paper, `${office.name} – actes signifiés ${range}`);
};
