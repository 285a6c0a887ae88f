import type { LetterContent } from './letter-content.ts';
import type { LetterTemplateId, LetterTemplateVersion } from './letter-template.ts';

const ADIL = [
  'ADIL de Paris',
  'Conseil gratuit et indépendant sur le logement',
  '46 bis boulevard Edgar Quinet',
  '75014 Paris',
];
const DRIHL = [
  'DRIHL – unité départementale de Paris',
  'Équipe mobile de prévention des expulsions',
  '5 rue Leblanc',
  '75015 Paris',
];

const CALL = '> Appelez **SOS Loyers impayés au 0 805 16 00 75**, gratuit : un juriste de l’ADIL vous répond.';

/** Articles 13 and 14 of the GDPR, in the words of somebody who reads them for the first time. */
const privacy = (why: string): string =>
  [
    '## Vos données personnelles',
    `Votre nom, votre adresse et les informations de ce courrier viennent de l’acte qu’un commissaire de justice vous a adressé et qu’il a transmis à l’État (système EXPLOC, décret n° 2025-348 du 16 avril 2025). La DRIHL de Paris, responsable du traitement, les utilise dans l’intérêt public (article 6, 1, e du RGPD) pour ${why}. L’ADIL et l’équipe mobile de prévention des expulsions y ont accès. Elles sont effacées à la fin de la durée de conservation fixée pour EXPLOC.`,
    'Vous pouvez demander à les consulter, à les corriger, à en limiter l’usage, ou vous opposer à recevoir d’autres courriers : écrivez à la DRIHL, délégué à la protection des données, 5 rue Leblanc, 75015 Paris, avec la référence {reference}. Si la réponse ne vous convient pas, vous pouvez saisir la CNIL (3 place de Fontenoy, TSA 80715, 75334 Paris cedex 07, www.cnil.fr).',
  ].join('\n');

const TENANT_PRIVACY = privacy('vous informer de vos droits et des aides avant une expulsion');

const CONTENTS: Readonly<Record<LetterTemplateId, LetterContent>> = {
  adil_cdp: {
    sender: ADIL,
    subject: 'Votre loyer : de l’aide gratuite, maintenant',
    body: [
      '{civilite},',
      'Le {date_acte}, un commissaire de justice vous a adressé un commandement de payer pour le logement situé {logement}.',
      '? Vous n’avez pas cet acte ? Demandez-le à l’étude {etude}.',
      '? Cet acte vous réclame {dette}.',
      '> Vous avez jusqu’au **{fin_delai}** pour agir. Après cette date, votre propriétaire peut vous convoquer au tribunal.',
      '## Ce que vous pouvez faire dès aujourd’hui',
      '- **Parlez-en à un juriste.** Nous regardons avec vous si la somme réclamée est juste et quels sont vos droits.',
      '- **Reprenez le paiement de votre loyer**, même si vous ne pouvez pas encore régler toute la dette. C’est ce que le juge regardera en premier.',
      '- **Demandez une aide.** Le fonds de solidarité pour le logement (FSL) de la Ville de Paris peut aider à payer une dette de loyer.',
      '- **Proposez un plan à votre propriétaire** : une petite somme chaque mois, en plus du loyer.',
      CALL,
      'Préparez, si vous les avez, l’acte que vous avez reçu, votre bail et vos dernières quittances. Le rendez-vous est gratuit. Ce que vous nous dites reste entre nous.',
      'Si vous avez déjà réglé cette dette ou si vous êtes déjà accompagné, ne tenez pas compte de ce courrier.',
    ].join('\n'),
    signature: 'L’équipe de l’ADIL de Paris',
    privacy: TENANT_PRIVACY,
  },
  empex_assignation: {
    sender: DRIHL,
    subject: 'Votre audience au tribunal : venez, et préparez-la avec nous',
    body: [
      '{civilite},',
      'Le {date_acte}, un commissaire de justice vous a adressé une assignation : vous êtes convoqué devant le juge au sujet du logement situé {logement}.',
      '> Votre audience a lieu le **{date_audience}**.',
      '? Elle est prévue à **{heure_audience}**.',
      '? Lieu : {tribunal}.',
      '**Allez à l’audience, même si vous ne pouvez pas payer.** Sans vous, le juge ne connaît pas votre situation. Il peut vous accorder jusqu’à trois ans pour rembourser, si vous avez repris le paiement du loyer avant l’audience et si vous le lui demandez.',
      '## Nous pouvons vous aider avant l’audience',
      '- Un travailleur social et un juriste vous reçoivent ou viennent chez vous. C’est gratuit.',
      '- Nous écrivons avec vous le bilan de votre situation, que le juge lira avant l’audience.',
      '- Nous cherchons les aides possibles : FSL, aide juridictionnelle pour payer un avocat, plan de remboursement, dossier de surendettement.',
      CALL,
      '[video]',
      'Si vous êtes déjà suivi par un service social, montrez-lui ce courrier.',
    ].join('\n'),
    signature: 'L’équipe mobile de prévention des expulsions',
    privacy: TENANT_PRIVACY,
  },
  empex_cql: {
    sender: DRIHL,
    subject: 'Vous avez reçu un commandement de quitter votre logement : il reste des recours',
    body: [
      '{civilite},',
      'Le {date_acte}, un commissaire de justice vous a adressé un commandement de quitter les lieux pour le logement situé {logement}.',
      '> Sauf décision contraire du juge, vous avez jusqu’au **{fin_delai_cql}**. Personne ne peut vous expulser sans l’accord de la préfecture de police, ni entre le 1er novembre et le 31 mars.',
      '## Ce que vous pouvez encore faire',
      '- **Demander des délais au juge de l’exécution**, même après le jugement.',
      '- **Demander un logement** : demande de logement social, et recours DALO si vous êtes menacé d’expulsion sans relogement.',
      '- **Reprendre le paiement de chaque mois** : c’est votre meilleur argument.',
      '- **Déposer un dossier de surendettement** si vous avez d’autres dettes.',
      '## Nous venons à vous',
      'Un travailleur social et un juriste peuvent vous recevoir ou venir chez vous. C’est gratuit.',
      CALL,
      '[video]',
    ].join('\n'),
    signature: 'L’équipe mobile de prévention des expulsions',
    privacy: TENANT_PRIVACY,
  },
  empex_relance: {
    sender: DRIHL,
    subject: 'Nous aimerions vous rencontrer',
    body: [
      '{civilite},',
      'Nous vous avons écrit au sujet de l’acte du {date_acte} pour le logement situé {logement}. Nous n’avons pas eu de vos nouvelles.',
      '? > Votre audience a lieu le **{date_audience}**. Il est encore temps de la préparer.',
      'Nous ne sommes ni le tribunal ni votre propriétaire. Notre travail est de vous aider à garder un logement. C’est gratuit.',
      CALL,
      'Sans réponse de votre part, nous passerons chez vous. Vous êtes libre de nous recevoir ou non.',
      '[video]',
    ].join('\n'),
    signature: 'L’équipe mobile de prévention des expulsions',
    privacy: TENANT_PRIVACY,
  },
  landlord_cdp: {
    sender: ADIL,
    subject: 'Impayé de loyer : les aides pour votre locataire et pour vous',
    body: [
      '{civilite},',
      'Le {date_acte}, vous avez fait remettre un commandement de payer pour le logement situé {logement}.',
      'Une procédure est longue et coûte cher aux deux parties. Un accord trouvé tôt règle souvent la dette mieux qu’un jugement.',
      '## Ce que vous pouvez faire',
      '- **Proposer un plan de remboursement** à votre locataire : nous pouvons en relire les termes.',
      '- **Signaler l’impayé à la CAF** si votre locataire touche une aide au logement : c’est une obligation, et l’aide peut vous être versée directement.',
      '- **Vérifier vos garanties** : garantie Visale, assurance loyers impayés, caution.',
      '- **Orienter votre locataire** vers le fonds de solidarité pour le logement (FSL) : l’aide règle la dette auprès de vous.',
      '> Conseil gratuit : **SOS Loyers impayés, 0 805 16 00 75**. Nos juristes répondent aussi aux propriétaires.',
    ].join('\n'),
    signature: 'L’équipe de l’ADIL de Paris',
    privacy: privacy('informer les propriétaires des aides et des démarches en cas d’impayé').replace(
      'qu’un commissaire de justice vous a adressé et qu’il a transmis',
      'qu’un commissaire de justice a fait remettre à votre demande et qu’il a transmis',
    ),
  },
};

/** First day of every template that comes with the program: letters of any day have one. */
const ALWAYS = '2019-01-01';

/** The letters that come with the program, version 1. What they say of contacts is to be checked before the first posting. */
export const SUPPLIED_TEMPLATES: readonly LetterTemplateVersion[] = (Object.keys(CONTENTS) as LetterTemplateId[]).map(
  (template) => ({ template, version: 1, validFrom: ALWAYS, content: CONTENTS[template] }),
);
