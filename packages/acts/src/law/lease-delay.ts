import type { Deadline } from '@amont/domain/act/checked-act';
import { sourceAt } from '../document/act-document.ts';
import { addMonths, dayInFrench } from './day-count.ts';
import { type Finding, finding, type LawView } from './law-rule.ts';
import { delayInFrench, isShort, type PrintedDelay } from './read-deadline.ts';

/** Loi 2023-668 art. 10 holds for leases concluded from this day on (Cass. 3e civ., avis 13 June 2024, n° 24-70.002). */
export const SIX_WEEKS_FROM = '2023-07-29';

/** Terms of a lease in years: unfurnished of a natural person (art. 10 loi 89-462), furnished (art. 25-7). */
const UNFURNISHED_YEARS = 3;
const FURNISHED_YEARS = 1;
const SHORT_LEASE = /bail\s+(?:etudiant|mobilite)/;
const FURNISHED = /\bmeublee?s?\b/;

/**
 * Whether the lease may have been renewed or tacitly reconducted since the reform and before the act: a term of the
 * shortest length its kind allows ended in between. A landlord that is a legal person grants six years, and a public
 * landlord an open term; but the act seldom says so, and the shorter one only asks for a look.
 */
const mayBeReconducted = (leaseSignedOn: string, servedOn: string, furnished: boolean): boolean => {
  const years = furnished ? FURNISHED_YEARS : UNFURNISHED_YEARS;
  for (let term = years; term <= 90; term += years) {
    const renewedOn = addMonths(leaseSignedOn, term * 12);
    if (renewedOn > servedOn) return false;
    if (renewedOn >= SIX_WEEKS_FROM) return true;
  }
  return false;
};

const isSixWeeks = ({ value, unit }: Deadline): boolean => unit === 'weeks' && value === 6;
const isTwoMonths = ({ value, unit }: Deadline): boolean => unit === 'months' && value === 2;

const excerptOf = ({ document, delays }: LawView): string | null => {
  const [first] = delays.given;
  return first === undefined ? null : (sourceAt(document, first.start, first.end)?.excerpt ?? null);
};

const forNewLease = (deadline: Deadline, lease: string, excerpt: string | null): Finding => {
  if (isSixWeeks(deadline)) {
    return finding(
      'ok',
      `Bail du ${lease}, conclu depuis la réforme : le délai de six semaines est celui de la loi.`,
      excerpt,
    );
  }
  if (isTwoMonths(deadline)) {
    const message = `Bail du ${lease} : l’acte laisse deux mois, plus que les six semaines de la loi. Le locataire n’y perd rien.`;
    return finding('info', message, excerpt);
  }
  const message = `L’acte laisse ${delayInFrench(deadline)} : la loi prévoit six semaines pour un bail conclu depuis le 29/07/2023.`;
  return finding('alert', message, excerpt);
};

const forOldLease = (view: LawView, deadline: Deadline, leaseSignedOn: string, servedOn: string): Finding => {
  const excerpt = excerptOf(view);
  const lease = dayInFrench(leaseSignedOn);
  const furnished = FURNISHED.test(view.own) || SHORT_LEASE.test(view.own);
  if (!isSixWeeks(deadline) && !isTwoMonths(deadline)) {
    const message = `L’acte laisse ${delayInFrench(deadline)} : un bail du ${lease} prévoit en principe deux mois.`;
    return finding('alert', message, excerpt);
  }
  if (mayBeReconducted(leaseSignedOn, servedOn, furnished)) {
    const message = `Bail du ${lease}, sans doute reconduit ou renouvelé depuis le 29/07/2023 : le délai applicable (six semaines ou deux mois) est à vérifier par un juriste ; l’acte laisse ${delayInFrench(deadline)}.`;
    return finding('to_check', message, excerpt);
  }
  if (isTwoMonths(deadline)) {
    return finding(
      'ok',
      `Bail du ${lease}, antérieur à la réforme : le délai de deux mois du bail s’applique toujours.`,
      excerpt,
    );
  }
  const message = `Bail du ${lease}, antérieur au 29/07/2023 : l’acte laisse six semaines alors que le délai de deux mois du bail s’applique toujours.`;
  return finding('alert', message, excerpt);
};

/** Which delay is right for the lease, on the day of the act, since the reform of 2023 (see `SIX_WEEKS_FROM`). */
export const delayForLease = (view: LawView): Finding => {
  const { deadline, leaseSignedOn, servedOn } = view.facts;
  const excerpt = excerptOf(view);
  if (deadline === null)
    return finding(
      'to_check',
      'Le délai laissé pour payer n’est pas établi : il est à comparer à la date du bail.',
      excerpt,
    );
  if (leaseSignedOn === null || servedOn === null) {
    const message = `L’acte laisse ${delayInFrench(deadline)} ; la date du bail, ou celle de l’acte, manque pour dire quel délai s’applique.`;
    return finding('to_check', message, excerpt);
  }
  if (leaseSignedOn >= SIX_WEEKS_FROM) return forNewLease(deadline, dayInFrench(leaseSignedOn), excerpt);
  return forOldLease(view, deadline, leaseSignedOn, servedOn);
};

/** Before the reform every order to pay left two months. */
export const twoMonthsForAll = (view: LawView): Finding => {
  const { deadline } = view.facts;
  const excerpt = excerptOf(view);
  if (deadline === null)
    return finding(
      'to_check',
      'Le délai laissé pour payer n’est pas établi : la loi prévoyait alors deux mois.',
      excerpt,
    );
  if (isTwoMonths(deadline))
    return finding('ok', 'Le délai de deux mois est celui de la loi au jour de l’acte.', excerpt);
  const outcome = isSixWeeks(deadline) || isShort(deadline) ? 'alert' : 'to_check';
  return finding(
    outcome,
    `L’acte laisse ${delayInFrench(deadline)} : la loi prévoyait deux mois au jour de l’acte.`,
    excerpt,
  );
};

const excerptOfDelay = ({ document }: LawView, delay: PrintedDelay): string | null =>
  sourceAt(document, delay.start, delay.end)?.excerpt ?? null;

const confusing = (view: LawView, first: PrintedDelay, rival: PrintedDelay): Finding => {
  const excerpt = excerptOfDelay(view, rival);
  if (isShort(first) === isShort(rival)) {
    const message = `L’acte imprime deux délais, ${delayInFrench(first)} et ${delayInFrench(rival)}, sans dire lequel s’applique : le destinataire peut s’y tromper.`;
    return finding('alert', message, excerpt);
  }
  const shorter = delayInFrench(isShort(first) ? first : rival);
  const message = `À côté du délai légal, l’acte demande d’agir dans un délai plus court (${shorter}) : le destinataire peut s’y tromper.`;
  return finding('alert', message, excerpt);
};

/** Two delays side by side, or a shorter one beside that of the law. */
export const contradictoryDelays = (view: LawView): Finding => {
  const { given, conditional } = view.delays;
  const [first] = given;
  const [one] = conditional;
  if (first === undefined && one !== undefined) {
    const message = 'L’acte donne un délai selon la date du bail, sans dire lequel s’applique.';
    return finding('to_check', message, excerptOfDelay(view, one));
  }
  const rival = given.find(({ value, unit }) => value !== first?.value || unit !== first.unit);
  if (first === undefined || rival === undefined) return finding('ok', 'L’acte n’imprime qu’un délai.');
  return confusing(view, first, rival);
};
