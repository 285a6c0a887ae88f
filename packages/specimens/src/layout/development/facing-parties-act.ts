import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

type Tools = { readonly at: (each: Address) => string; readonly account: () => void };

const sum = (cents: number): string => `${amount(cents, ' ')}€`;
const band = (pen: Pen, words: string): void =>
  pen.box(() => pen.text(words, { style: 'bold', after: 0, align: 'center' }), { pad: 3, fill: 0.86, height: 50 });

const order = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  band(pen, 'LE BAIL');
  pen.text(
    `Date : ${longDate(lease.signedOn)}${lease.furnished ? ' (meublé)' : ''}. Objet : ${at(facts.dwelling)}. Loyer : ${sum(lease.rentCents)}. Charges : ${sum(lease.chargesCents)}. Clause résolutoire : oui.`,
    { before: 4 },
  );
  band(pen, 'LE COMMANDEMENT');
  pen.text(
    `Le locataire est sommé de payer ${sum(facts.debtCents)} (échéances impayées au ${longDate(facts.stoppedOn)}), frais en sus. Il lui est accordé pour cela ${delay}, à dater de la remise de cette feuille.`,
    { before: 4 },
  );
  account();
  band(pen, 'LES DROITS DU LOCATAIRE');
  pen.text(
    `Après ${delay} sans paiement ni demande de délais, le tribunal peut être saisi d’une demande d’expulsion. Avant comme après, le locataire peut : solliciter le fonds de solidarité pour le logement (FSL), Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12 ; demander des délais de grâce au juge compétent en application de l’article 1343-5 du code civil.`,
    { before: 4 },
  );
  if (facts.quotesOldLaw)
    pen.text('Texte du bail : « passé deux mois d’un commandement sans effet, résiliation ».', { size: 7.5 });
};

const summons = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  band(pen, 'L’AUDIENCE');
  pen.text(
    `${hearing.court}\nParvis du Tribunal de Paris, 75859 PARIS CEDEX 17\nSalle ${hearing.room}\n${longDate(hearing.on)} – ${hearing.at.replace(':', 'h')}`,
    { before: 4, style: 'bold', align: 'center' },
  );
  pen.text(
    'Le défendeur doit venir ou se faire représenter ; sans cela le juge des contentieux de la protection peut trancher en son absence.',
  );
  band(pen, 'LE LITIGE');
  pen.text(
    `Bail du ${longDate(facts.lease.signedOn)}, pour : ${at(facts.dwelling)}.${earlierOrder === null ? '' : ` Commandement du ${longDate(earlierOrder.on)}, à hauteur de ${sum(earlierOrder.debtCents)}, non réglé.`} Impayé actuel (${longDate(facts.stoppedOn)}) : ${sum(facts.debtCents)}.`,
    { before: 4 },
  );
  account();
  band(pen, 'LES DEMANDES');
  pen.text(
    `Résiliation acquise, expulsion, ${sum(facts.debtCents)} d’arriérés de loyers, indemnité mensuelle d’occupation, dépens.`,
    { before: 4 },
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  band(pen, 'LE JUGEMENT');
  pen.text(
    `${judgment.court} – ${longDate(judgment.on)} – RG ${judgment.number} – signifié le ${longDate(judgment.servedOn)}`,
    { before: 4 },
  );
  band(pen, 'LE COMMANDEMENT');
  pen.text(
    `L’occupant est sommé de quitter et vider : ${at(facts.dwelling)}. Il a deux mois pour le faire. Plus tard, l’huissier ou commissaire de justice pourra l’expulser. Juge à saisir pour un délai : juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17.`,
    { before: 4 },
  );
};

/** What stands in bands under the two parties. */
export const facingPartiesAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
