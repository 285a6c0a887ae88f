import type { RegisteredNotice } from '@amont/domain/notice/notice-version';

type Given = Partial<Omit<RegisteredNotice, 'pages'>> & { readonly phone?: string };

const paragraph = (topic: string): string =>
  `Un juriste examine gratuitement avec vous ${topic}, vérifie les sommes réclamées et vous aide à répondre\n` +
  `dans le délai écrit dans le commandement. Gardez toutes les preuves de ${topic} et de vos paiements.`;

/** A short notice made up for tests: three sections, two contacts. */
export const someNotice = ({ phone = '01 98 76 54 32', ...given }: Given = {}): RegisteredNotice => {
  const text = [
    `VOUS AVEZ REÇU UN COMMANDEMENT DE PAYER – ${given.title ?? 'notice d’essai'}`,
    'POURQUOI CETTE NOTICE',
    paragraph('votre dette de loyer'),
    paragraph('la procédure qui commence'),
    'QUE FAIRE DANS LE DÉLAI',
    paragraph('un plan d’apurement raisonnable'),
    paragraph('les aides financières possibles'),
    'QUI PEUT VOUS AIDER',
    'Maison du logement de Trifouilly',
    `  12 rue des Essais, 75011 Paris. Tél. : ${phone}. Courriel : aide@trifouilly.example.`,
    paragraph('une demande de fonds de solidarité'),
    'Point conseil budget des Batignolles',
    '  Tél. : 01 23 45 67 89. Un rendez-vous est donné dans la semaine à tous ceux qui le demandent.',
    paragraph('un dossier de surendettement complet'),
  ].join('\n');
  return {
    id: 'essai-cdp-2024-01',
    departement: '75',
    title: 'notice d’essai',
    inForceFrom: '2024-01-01',
    inForceUntil: null,
    graceDays: 10,
    supersedes: null,
    appliesTo: ['commandement_de_payer'],
    contacts: [
      {
        id: 'maison',
        label: 'Maison du logement de Trifouilly',
        phones: [phone],
        addresses: ['12 rue des Essais, 75011 Paris'],
        urls: [],
        emails: ['aide@trifouilly.example'],
      },
      {
        id: 'budget',
        label: 'Point conseil budget des Batignolles',
        phones: ['+33123456789'],
        addresses: [],
        urls: [],
        emails: [],
      },
    ],
    sections: [
      { id: 'pourquoi', title: 'Pourquoi cette notice', mustSay: ['votre dette de loyer'] },
      { id: 'agir', title: 'Que faire dans le délai', mustSay: ['plan d’apurement'] },
      { id: 'contacts', title: 'Qui peut vous aider', mustSay: [] },
    ],
    preReformMarkers: [],
    ...given,
    pages: [text],
  };
};
