import { sourceAt } from '../document/act-document.ts';
import { findDates } from '../text/french-date.ts';
import { addMonths, dayInFrench, daysBetween } from './day-count.ts';
import { type Finding, finding, type LawView } from './law-rule.ts';

/** Six weeks are 42 days counted back from the eve of the hearing (Cass. 3e civ., avis 6 Nov. 2025, n° 25-70.018). */
const DAYS_BEFORE_HEARING = 42;
/** Service this early leaves the notification, made within days, no risk to be late. */
const COMFORTABLE_DAYS = 56;

type DayFound = { readonly day: string; readonly excerpt: string | null };

/** The first date printed within reach after words, or (`before`) between other words and them. */
const dayAfter = (view: LawView, words: RegExp, reach: number): DayFound | null => {
  for (const match of view.own.matchAll(words)) {
    const from = match.index + match[0].length;
    const [date] = findDates(view.own.slice(from, from + reach));
    if (date === undefined) continue;
    const excerpt = sourceAt(view.document, match.index, from + date.end)?.excerpt ?? null;
    return { day: date.iso, excerpt };
  }
  return null;
};

const NOTIFIED =
  /(?:depose(?:e|s)?\s+(?:sur\s+exploc\s+)?le\b|(?:denonce|notifie|transmis|communique|adresse)e?s?\s[^.;]{0,80}(?:prefet|prefecture|exploc|ccapex)[^.;]{0,60}\ble\b|(?:prefet|prefecture|exploc)[^.;]{0,60}(?:denonce|notifie|transmis)e?s?[^.;]{0,20}\ble\b|accuse\s+de\s+(?:reception|depot)\s+exploc[^.;]{0,40}(?:du|le)\b)/g;

const judge = (days: number, hearing: string, day: string, notified: boolean, excerpt: string | null): Finding => {
  const what = notified ? 'notification au préfet' : 'signification';
  const printed = `${what} le ${dayInFrench(day)}, audience le ${dayInFrench(hearing)} : ${days} jours`;
  if (days < DAYS_BEFORE_HEARING) {
    const tail = notified ? '' : ' ; seule compte la date de notification au préfet, en principe postérieure';
    return finding('alert', `Moins de six semaines (42 jours) avant l’audience (${printed})${tail}.`, excerpt);
  }
  if (days === DAYS_BEFORE_HEARING) {
    return finding(
      'to_check',
      `À la limite des six semaines (42 jours) avant l’audience (${printed}) : à vérifier.`,
      excerpt,
    );
  }
  if (notified) return finding('ok', `Plus de six semaines avant l’audience (${printed}).`, excerpt);
  const outcome = days >= COMFORTABLE_DAYS ? 'info' : 'to_check';
  return finding(
    outcome,
    `Plus de six semaines avant l’audience (${printed}) ; la date de notification au préfet, seule à compter, n’est pas dans l’acte.`,
    excerpt,
  );
};

/** Whether the summons was notified to the préfet at least six weeks before the hearing. */
export const sixWeeksBeforeHearing = (view: LawView): Finding => {
  const { hearing, servedOn } = view.facts;
  const on = hearing?.on ?? null;
  if (on === null)
    return finding('to_check', 'La date de l’audience n’a pas été lue : le délai de six semaines est à vérifier.');
  const notified = dayAfter(view, NOTIFIED, 40);
  if (notified !== null && notified.day <= on && (servedOn === null || notified.day >= addMonths(servedOn, -2))) {
    return judge(daysBetween(notified.day, on), on, notified.day, true, notified.excerpt);
  }
  if (servedOn === null)
    return finding('to_check', 'La date de signification n’a pas été lue : le délai de six semaines est à vérifier.');
  return judge(daysBetween(servedOn, on), on, servedOn, false, null);
};

/** Before the reform the préfet was to be notified two months before the hearing. */
export const twoMonthsBeforeHearing = (view: LawView): Finding => {
  const { hearing, servedOn } = view.facts;
  const on = hearing?.on ?? null;
  const notified = dayAfter(view, NOTIFIED, 40)?.day ?? servedOn;
  if (on === null || notified === null)
    return finding('to_check', 'Le délai de deux mois avant l’audience est à vérifier : une date manque.');
  const late = notified > addMonths(on, -2);
  const printed = `acte du ${dayInFrench(notified)}, audience le ${dayInFrench(on)}`;
  if (late) return finding('alert', `Moins de deux mois avant l’audience (${printed}).`);
  return finding(
    'info',
    `Plus de deux mois avant l’audience (${printed}) ; seule compte la date de notification au préfet.`,
  );
};

const CCAPEX = /ccapex|commission\s+de\s+coordination\s+des\s+actions\s+de\s+prevention/;
const CCAPEX_REFERRED =
  /(?:ccapex|commission\s+de\s+coordination)[^.;]{0,140}?(?:saisie?|saisine|signale\w*|avisee?|informee?|transmis\w*)?[^.;]{0,40}?\b(?:le|du|en\s+date\s+du)\b|(?:saisie?|saisine|signalement|signale)[^.;]{0,100}(?:ccapex|commission\s+de\s+coordination)[^.;]{0,60}\b(?:le|du)\b/g;

/** A legal person other than a family company summons only after a delay from its referral to the CCAPEX. */
const afterReferral = (
  view: LawView,
  enough: (referredOn: string, servedOn: string) => boolean,
  delay: string,
): Finding | null => {
  const { landlordKind, servedOn } = view.facts;
  if (landlordKind !== 'legal_person') return null;
  if (!CCAPEX.test(view.own)) {
    return finding(
      'to_check',
      'Bailleur personne morale : l’acte ne parle pas de la saisine préalable de la CCAPEX, qui peut aussi résulter du signalement à la CAF.',
    );
  }
  const referred = dayAfter(view, CCAPEX_REFERRED, 40);
  if (referred === null || servedOn === null || referred.day > servedOn) {
    return finding(
      'to_check',
      'Bailleur personne morale : la date de saisine de la CCAPEX n’est pas dans l’acte, le délai avant l’assignation est à vérifier.',
    );
  }
  const printed = `saisine le ${dayInFrench(referred.day)}, assignation le ${dayInFrench(servedOn)}`;
  if (enough(referred.day, servedOn))
    return finding('ok', `${delay} au moins après la saisine de la CCAPEX (${printed}).`, referred.excerpt);
  return finding(
    'alert',
    `Moins de ${delay.toLowerCase()} après la saisine de la CCAPEX (${printed}).`,
    referred.excerpt,
  );
};

export const sixWeeksAfterReferral = (view: LawView): Finding | null =>
  afterReferral(view, (from, to) => daysBetween(from, to) >= DAYS_BEFORE_HEARING, 'Six semaines');

export const twoMonthsAfterReferral = (view: LawView): Finding | null =>
  afterReferral(view, (from, to) => addMonths(from, 2) <= to, 'Deux mois');

const ORDER_SERVED =
  /commandement\s+(?:de\s+payer\s+)?[^.;]{0,120}?(?:signifie|delivre|notifie|en\s+date\s+du|\bdu\b)\s*(?:le\b)?/g;

/** Whether the delay of the order to pay had run out when the summons was served. */
export const delayOfOrderPast = (view: LawView): Finding | null => {
  const { servedOn } = view.facts;
  const order = dayAfter(view, ORDER_SERVED, 45);
  if (servedOn === null || order === null || order.day >= servedOn) return null;
  const printed = `commandement du ${dayInFrench(order.day)}, assignation du ${dayInFrench(servedOn)}`;
  if (daysBetween(order.day, servedOn) < DAYS_BEFORE_HEARING) {
    return finding(
      'alert',
      `Moins de six semaines entre les deux actes (${printed}) : le délai du commandement courait encore.`,
      order.excerpt,
    );
  }
  if (addMonths(order.day, 2) > servedOn) {
    return finding(
      'to_check',
      `Moins de deux mois entre les deux actes (${printed}) : à comparer au délai laissé par le commandement.`,
      order.excerpt,
    );
  }
  return finding('ok', `Le délai du commandement était écoulé (${printed}).`, order.excerpt);
};
