import type { NoticeFinding } from '@amont/domain/notice/notice-check';
import { plainWords } from './fold-text.ts';
import { type ActOfNotice, departementOf, versionInForce } from './in-force.ts';
import type { Judgement } from './judge-notice.ts';
import type { NoticeRegistry } from './notice-registry.ts';
import { excerptAt, type NoticeText, noticeTextOf, pageAt } from './notice-text.ts';
import { datedWording, oldWording, traceEvidence } from './old-wording.ts';
import type { PageView } from './page-view.ts';
import { findPhones } from './phone-number.ts';
import type { PreparedVersion } from './prepare-version.ts';

/** What a notice for tenants announces itself with; an act never does. */
const TITLES = [
  "notice d'information",
  "document d'information",
  'vous avez reçu un commandement',
  'vous venez de recevoir un commandement',
  'vous êtes convoqué devant le tribunal',
  'vous êtes assigné',
  'les services qui peuvent vous aider',
  "à qui s'adresser",
  'adresses utiles',
  'vos contacts',
];
const SERVICES = [
  'ADIL',
  'CCAPEX',
  'FSL',
  "caisse d'allocations familiales",
  'Banque de France',
  'aide juridictionnelle',
  'SOS Loyers impayés',
  'Action Logement',
  'Espace Solidarité Habitat',
  'CRÉSUS',
  'travailleur social',
  'surendettement',
];
/** An act names one or two services, with its own office's numbers; a notice lists them with theirs. */
const MIN_SERVICES = 5;
const MIN_PHONES = 4;
const DEFAULT_DEPARTEMENT = '75';

const count = (words: string, cues: readonly string[]): number =>
  cues.filter((cue) => words.includes(plainWords(cue))).length;

const looksLikeNotice = (view: PageView): boolean => {
  const words = plainWords(view.raw);
  const phones = new Set(findPhones(view.raw).map((phone) => phone.number)).size;
  return count(words, SERVICES) >= MIN_SERVICES && phones >= MIN_PHONES;
};

const isTitlePage = (view: PageView): boolean => {
  const words = plainWords(view.raw.slice(0, 600));
  return count(words, TITLES) > 0 && count(plainWords(view.raw), SERVICES) >= 1 && !/commandons|requete de/.test(words);
};

/** Pages of a notice that no registered version explains: its list of services, and the page before that announces it. */
const pagesOf = (views: readonly PageView[]): readonly PageView[] => {
  const lists = views.filter(looksLikeNotice);
  return views.filter(
    (view) =>
      lists.includes(view) || (isTitlePage(view) && lists.some((list) => Math.abs(list.page - view.page) === 1)),
  );
};

const otherDepartement = (words: string, own: string): string | null => {
  const named = [...words.matchAll(/ adil (\d{2}) /g)].map((match) => match[1] ?? '');
  return named.length > 0 && !named.includes(own) ? (named[0] ?? null) : null;
};

const obsoletePhones = (
  registry: NoticeRegistry,
  text: NoticeText,
  inForce: PreparedVersion,
): readonly NoticeFinding[] =>
  findPhones(text.raw).flatMap((phone): NoticeFinding[] => {
    const old = registry.history.find(
      ({ contact, departement }) => contact.phones.includes(phone.number) && departement === inForce.departement,
    )?.contact;
    const now = inForce.contacts.find((contact) => contact.id === old?.id);
    const expected = now?.phones[0];
    if (now === undefined || expected === undefined || now.phones.includes(phone.number)) return [];
    const page = pageAt(text, phone.start)?.page ?? null;
    return [
      {
        kind: 'obsolete_phone',
        contact: now.id,
        found: phone.number,
        expected,
        page,
        excerpt: excerptAt(text, phone.start),
      },
    ];
  });

/**
 * Judges a notice whose text no registered version explains: an old one that was never registered, another
 * département's, or a home-made one. Always with a doubt, for a person to name it or to register it.
 *
 * @returns null when no page looks like a notice
 */
export const judgeUnregistered = (
  registry: NoticeRegistry,
  views: readonly PageView[],
  act: ActOfNotice,
): Judgement | null => {
  const found = pagesOf(views);
  if (found.length === 0) return null;
  const text = noticeTextOf(found);
  const pages = found.map((view) => view.page);
  const departement = departementOf(act.postalCode) ?? DEFAULT_DEPARTEMENT;
  const evidence = traceEvidence(text);
  const common = { version: null, pages, evidence, doubts: ['notice.version-unregistered'] as const, quality: 0.5 };
  const other = otherDepartement(plainWords(text.raw), departement);
  const finding = (kind: NoticeFinding['kind'], value: string | null): NoticeFinding => ({
    kind,
    contact: null,
    found: value,
    expected: null,
    page: pages[0] ?? null,
    excerpt: null,
  });
  if (other !== null) return { ...common, verdict: 'foreign', findings: [finding('other_departement', other)] };
  const inForce =
    act.type === null ? null : versionInForce(registry.versions, { departement, type: act.type, on: act.servedOn });
  if (inForce === null) return { ...common, verdict: 'foreign', findings: [finding('other_act', null)] };
  const wording = [
    ...oldWording(text, inForce, { servedOn: act.servedOn, pages: [] }),
    ...datedWording(text, act.servedOn),
  ];
  const findings = [
    ...obsoletePhones(registry, text, inForce),
    ...wording.filter((one, index) => wording.findIndex((other) => other.found === one.found) === index),
  ];
  if (findings.length > 0) return { ...common, verdict: 'outdated', findings };
  const missing = inForce.sections.map((section) => ({ ...finding('missing_section', null), expected: section.id }));
  return { ...common, verdict: 'altered', findings: missing };
};
