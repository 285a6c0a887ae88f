import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { shortDate } from '../../words/french-date.ts';
import { euros } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';

type Tools = { readonly name: (person: Person) => string; readonly account: () => void };

const inline = (address: Address): string =>
  [address.street, address.complement, `${address.postalCode} ${address.city}`]
    .filter((each) => each !== null)
    .join(' - ');

const claimant = ({ landlord }: ActFacts, name: Tools['name']): string => {
  const by =
    landlord.agent === null
      ? ''
      : `\nReprésenté par son gestionnaire : **${landlord.agent.name}**, ${inline(landlord.agent.address)} (tél. ${phoneText(landlord.agent.phone, '.')})`;
  if (landlord.persons.length > 0) {
    const people = landlord.persons.map(
      (person) =>
        `${name(person)}, né(e) le ${shortDate(person.bornOn)} à ${person.bornAt}, nationalité ${person.nationality}`,
    );
    const how =
      landlord.kind === 'heirs'
        ? '\nagissant comme héritiers du bailleur'
        : landlord.kind === 'indivision'
          ? '\nagissant comme coïndivisaires'
          : '';
    return `${people.join('\n')}${how}\nDomicile : ${inline(landlord.address)}${by}`;
  }
  const family = landlord.kind === 'family_sci' ? ' familiale (associés parents jusqu’au 4e degré)' : '';
  return `**${landlord.name}**, ${landlord.form}${family}\nSiège : ${inline(landlord.address)}\nSIREN ${landlord.registration} RCS PARIS, prise en la personne de ses représentants légaux${by}`;
};

const housing = (facts: ActFacts): string =>
  `Logement loué : ${inline(facts.dwelling)}\nBail ${facts.lease.furnished ? 'meublé ' : ''}du ${shortDate(facts.lease.signedOn)}`;

const debtors = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const lines = facts.tenants.map(
    (person) => `Locataire : ${tools.name(person)}, né(e) le ${shortDate(person.bornOn)} à ${person.bornAt}`,
  );
  pen.text(lines.join('\n'), { after: 2 });
  if (facts.guarantor !== null)
    pen.text(`Caution : ${tools.name(facts.guarantor.person)}, ${inline(facts.guarantor.address)}`, { after: 2 });
  if (facts.addressee === 'guarantor')
    pen.text(
      'La présente copie est destinée à la caution, à qui l’acte est signifié dans les quinze jours (art. 24 I de la loi du 6 juillet 1989).',
      { style: 'italic' },
    );
  if (facts.phones.length > 0)
    pen.text(
      `Coordonnées téléphoniques du locataire : ${facts.phones.map((each) => phoneText(each, '.')).join(' ou ')}`,
      { after: 2 },
    );
};

const payment = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { lease, deadline } = facts;
  const delay = deadline?.unit === 'weeks' ? '6 semaines' : '2 mois';
  pen.text(`Nous, ${facts.office.name}, vous faisons commandement de régler, sous **${delay}** à dater de ce jour :`);
  pen.text(
    `Principal (loyers et charges au ${shortDate(facts.stoppedOn)}) : **${euros(facts.debtCents)}**\nCoût du présent : ${euros(facts.costCents)}\nEnsemble : ${euros(facts.debtCents + facts.costCents)}`,
    { indent: 20 },
  );
  pen.text(`Loyer mensuel courant : ${euros(lease.rentCents)}. Charges mensuelles : ${euros(lease.chargesCents)}.`);
  tools.account();
  pen.text('INFORMATIONS DU LOCATAIRE (art. 24 I loi n° 89-462)', { style: 'bold', before: 6, keep: 40 });
  pen.text(
    `1. Le locataire a ${delay} pour s’acquitter de sa dette.\n2. S’il ne paie pas, ou ne sollicite pas de délais, il encourt la résiliation judiciaire du bail et son expulsion.\n3. Il peut s’adresser au Fonds de Solidarité pour le Logement (FSL) : Ville de Paris - DSOL - TSA 40175 - 75590 PARIS CEDEX 12.\n4. Il peut à tout moment saisir le tribunal pour obtenir un délai de grâce (C. civ., art. 1343-5).`,
    { after: 8 },
  );
  if (facts.quotesOldLaw)
    pen.text(
      'Clause du bail : « À défaut de paiement du loyer à son échéance, et deux mois après un simple commandement resté sans effet, le bail sera résilié de plein droit. »',
      { size: 8.5, style: 'italic' },
    );
};

const hearing = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { hearing: at, earlierOrder } = facts;
  if (at === null) return;
  pen.box(
    () =>
      pen.text(
        `AUDIENCE : ${shortDate(at.on)} - ${at.at.replace(':', 'h')} - salle ${at.room}\n${at.court}\nParvis du Tribunal de Paris - 75859 PARIS CEDEX 17`,
        { style: 'bold', align: 'center', after: 0 },
      ),
    { fill: 0.94 },
  );
  pen.gap(6);
  pen.text(
    'Faute de comparaître ou d’être représenté, vous vous exposez à ce que l’ordonnance soit prise au vu des seules pièces du demandeur. L’aide juridictionnelle peut être demandée.',
  );
  pen.text('Faits', { style: 'bold', keep: 30, after: 2 });
  pen.text(
    earlierOrder === null
      ? 'Le locataire ne règle plus régulièrement son loyer.'
      : `Le commandement du ${shortDate(earlierOrder.on)}, délivré pour ${euros(earlierOrder.debtCents)}, n’a pas été suivi d’un paiement intégral.`,
  );
  pen.text(
    `Somme réclamée à ce jour : **${euros(facts.debtCents)}** (loyers et charges arrêtés au ${shortDate(facts.stoppedOn)}).`,
  );
  tools.account();
  pen.text('Demandes', { style: 'bold', keep: 30, after: 2 });
  pen.text(
    `- constater la résiliation du bail ;\n- autoriser l’expulsion, au besoin avec la force publique ;\n- condamner par provision au paiement de ${euros(facts.debtCents)} ;\n- fixer l’indemnité d’occupation au montant du loyer et des charges ;\n- condamner aux dépens, y compris le coût du commandement.`,
    { indent: 8 },
  );
  pen.text('Copie de cette assignation est adressée à la préfecture par la voie électronique (Exploc).');
};

const vacate = (pen: Pen, facts: ActFacts): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `Titre : décision du ${judgment.court}, n° RG ${judgment.number}, en date du ${shortDate(judgment.on)}, signifiée le ${shortDate(judgment.servedOn)}.`,
  );
  pen.text(`Locaux à libérer : ${inline(facts.dwelling)}`);
  pen.text(
    'Nous vous commandons de quitter et vider ces locaux de tous biens et occupants dans les **2 mois** de ce jour. Passé cette date vous pourrez en être expulsé(e) par la force.',
  );
  pen.text(
    'Juge compétent pour toute demande de délai : juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17.',
  );
  pen.text('Textes : articles L. 412-1 à L. 412-6 et R. 411-1 du code des procédures civiles d’exécution.', {
    size: 8.5,
  });
};

/** What the two-column office says between its header and its service sheet. */
export const twoColumnBody = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  pen.text('DEMANDEUR', { style: 'bold', after: 2, keep: 30 });
  pen.text(claimant(facts, tools.name));
  if (facts.lawyer !== null)
    pen.text(
      `Avocat : ${facts.lawyer.name} (Paris, ${facts.lawyer.box}), ${inline(facts.lawyer.address)} - domicile élu`,
    );
  pen.text(facts.type === 'assignation' ? 'DÉFENDEUR' : 'DÉBITEUR', { style: 'bold', after: 2, keep: 30 });
  debtors(pen, facts, tools);
  if (facts.type !== 'commandement_de_quitter_les_lieux') pen.text(housing(facts));
  const parts = { commandement_de_payer: payment, assignation: hearing, commandement_de_quitter_les_lieux: vacate };
  parts[facts.type](pen, facts, tools);
};
