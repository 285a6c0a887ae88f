import type { ActType } from '@amont/domain/act/act-type';
import type {
  ActDetails,
  ActExamination,
  Dwelling,
  Hearing,
  Landlord,
  Office,
  ReviewReason,
} from '@amont/domain/act/checked-act';
import type { PageText } from '@amont/domain/text/page-text';
import { readHearing } from './act/read-hearing.ts';
import { readLeaseDate } from './act/read-lease-date.ts';
import { readServedOn } from './act/read-served-on.ts';
import { readService } from './act/read-service.ts';
import { readType } from './act/read-type.ts';
import { findSecondAct } from './act/second-act.ts';
import { type ActDocument, openAct, sourceAt } from './document/act-document.ts';
import { asMeant } from './document/as-meant.ts';
import { sayingPages } from './document/saying-pages.ts';
import { withShortLines } from './document/short-lines.ts';
import { type FieldNotes, newNotes, note, take, takeChoice } from './field-notes.ts';
import { type LandlordReading, readLandlord } from './landlord/read-landlord.ts';
import { checkLaw } from './law/check-law.ts';
import { readDeadline } from './law/read-deadline.ts';
import { readMentions } from './law/read-mentions.ts';
import type { MoneyReading } from './money/money-reading.ts';
import { readMoney } from './money/read-money.ts';
import { type OfficeReading, readOffice } from './office/read-office.ts';
import { readReference } from './office/read-reference.ts';
import { readContacts } from './party/read-contacts.ts';
import { readTenants } from './party/read-tenants.ts';
import { readDwelling } from './place/read-dwelling.ts';
import { doubtWords } from './review/doubt-words.ts';
import { refusalFor } from './review/refusals.ts';
import { reviewReasons } from './review/review-reasons.ts';
import { secondActReason } from './review/second-act-reason.ts';
import { openScene, type Scene } from './scene.ts';

/** Written beside every examination: another version may read the same act differently. */
export const EXAMINER_VERSION = 'amont-examiner/1.4.0';

const withoutAct = (code: string, message: string): ActExamination => ({
  kind: 'act',
  act: null,
  confidence: {},
  sources: {},
  reasons: [{ code, field: null, message }],
});

const NO_TEXT = "Aucune page de ce fichier n'a de texte lisible. Ouvrez le document et saisissez l'acte.";
const TYPE_UNSURE =
  "Cet acte de commissaire de justice concerne un bail, mais rien ne dit assez lequel des trois actes c'est. Ouvrez le document et indiquez son type.";
const TYPE_UNKNOWN =
  "Des pages sans texte lisible empêchent de dire de quel acte il s'agit. Ouvrez le document et indiquez son type.";

const officeOf = (notes: FieldNotes, reading: OfficeReading): Office => ({
  name: takeChoice(notes, 'office.name', reading.name),
  postalCode: takeChoice(notes, 'office.postalCode', reading.postalCode),
  city: reading.city,
  phone: reading.phone,
  email: reading.email,
});

const landlordOf = (notes: FieldNotes, reading: LandlordReading): Landlord => {
  const name = takeChoice(notes, 'landlord.name', reading.name);
  const agent = takeChoice(notes, 'landlord.agent', reading.agent);
  const { kind, sector, managedDirectly } = reading;
  const certainty = reading.name.reading?.confidence ?? 0;
  const source = reading.name.reading?.source ?? null;
  if (kind !== null) note(notes, 'landlord.kind', certainty, source);
  if (name !== null)
    note(notes, 'landlord.sector', Math.min(reading.sectorConfidence, Math.max(certainty, 0.7)), source);
  return { name, kind, sector, managedDirectly, agent };
};

const dwellingOf = (notes: FieldNotes, scene: Scene): Dwelling => {
  const reading = readDwelling(scene);
  const { dwelling } = reading;
  if (dwelling.street !== null) note(notes, 'dwelling.street', reading.confidence, reading.source);
  if (dwelling.postalCode !== null) note(notes, 'dwelling.postalCode', reading.confidence, reading.source);
  if (dwelling.complement !== null) note(notes, 'dwelling.complement', reading.complementConfidence, reading.source);
  if (reading.contradicted) notes.contradicted.push('dwelling.street');
  return dwelling;
};

const hearingOf = (notes: FieldNotes, scene: Scene, type: ActType, servedOn: string | null): Hearing | null => {
  if (type !== 'assignation') return null;
  const reading = readHearing(scene, servedOn);
  takeChoice(notes, 'hearing.on', reading.on);
  takeChoice(notes, 'hearing.at', reading.at);
  return reading.value;
};

type Money = Pick<ActDetails, 'debtCents' | 'rentCents' | 'costCents' | 'statement' | 'contestableCents'>;

const moneyOf = (notes: FieldNotes, reading: MoneyReading): Money => {
  const { statement, contestableCents } = reading;
  note(notes, 'statement', statement.confidence, statement.source);
  return {
    debtCents: take(notes, 'debtCents', reading.debtCents),
    rentCents: take(notes, 'rentCents', reading.rentCents),
    costCents: take(notes, 'costCents', reading.costCents),
    statement: statement.lines,
    contestableCents,
  };
};

type Household = Pick<ActDetails, 'tenants' | 'phones' | 'emails' | 'addressee'> & {
  readonly reasons: readonly ReviewReason[];
};

const householdOf = (notes: FieldNotes, scene: Scene, office: OfficeReading, landlord: LandlordReading): Household => {
  const tenants = readTenants(scene, landlord.persons);
  const contacts = readContacts(scene, office);
  if (contacts.offset !== null) {
    note(notes, 'phones', contacts.confidence, sourceAt(scene.document, contacts.offset, contacts.offset + 1));
  }
  return {
    tenants: take(notes, 'tenants', tenants.tenants) ?? [],
    phones: contacts.phones,
    emails: contacts.emails,
    addressee: take(notes, 'addressee', tenants.addressee) ?? 'tenant',
    reasons: tenants.reasons,
  };
};

type Examined = { readonly act: ActDetails; readonly reasons: readonly ReviewReason[] };

/** @param whole the act with what it reproduces, where mentions required by law are looked for */
const detailsOf = (scene: Scene, whole: ActDocument, type: ActType, notes: FieldNotes): Examined => {
  const { document } = scene;
  const servedOn = takeChoice(notes, 'servedOn', readServedOn(scene, type));
  const office = readOffice(scene);
  const landlord = readLandlord(scene);
  const { reasons: doubts, ...household } = householdOf(notes, scene, office, landlord);
  const hearing = hearingOf(notes, scene, type, servedOn);
  const leaseSignedOn = takeChoice(notes, 'leaseSignedOn', readLeaseDate(scene, servedOn));
  const money = readMoney(document, { type, servedOn });
  const delay = readDeadline(whole, type);
  const deadline = take(notes, 'deadline', delay.reading);
  const mentions = readMentions(whole, {
    type,
    servedOn,
    met: { decompte: money.statement.source, montant_loyer_charges: money.rentCents?.source ?? null },
  });
  const reference = readReference(scene);
  if (reference !== null) note(notes, 'officeReference', reference.weight, reference.source);
  const act: ActDetails = {
    type,
    servedOn,
    service: takeChoice(notes, 'service', readService(scene)),
    office: officeOf(notes, office),
    landlord: landlordOf(notes, landlord),
    ...household,
    dwelling: dwellingOf(notes, scene),
    ...moneyOf(notes, money),
    deadline,
    leaseSignedOn,
    hearing,
    officeReference: reference?.value ?? null,
    mentions,
    legalChecks: checkLaw(whole, {
      type,
      servedOn,
      leaseSignedOn,
      landlordKind: landlord.kind,
      deadline,
      hearing,
      mentions,
    }),
  };
  return { act, reasons: [...doubts, ...money.reasons, ...delay.reasons] };
};

/**
 * Examines the pages of one file: which act it is, whom and what it concerns, its money, mentions and legal checks, each field
 * with its confidence and its place, and what a person should look at. Pages of an annexed notice feed no field. Pure and
 * deterministic.
 *
 * @param file its pages in order, as the reader gave them
 * @returns `not_an_act` with a French refusal for anything but the three acts of the procedure; `act` null when no page has
 * usable text, or when pages without text hide which act it is
 */
export const examineAct = (file: readonly PageText[]): ActExamination => {
  const pages = asMeant(withShortLines(file));
  if (!pages.some((page) => page.source !== 'none' && page.lines.length > 0)) return withoutAct('no_text', NO_TEXT);
  const second = findSecondAct(pages);
  const own = second === null ? pages : pages.filter(({ page }) => !second.pages.includes(page));
  const saying = sayingPages(own);
  const scene = openScene(saying);
  const whole = saying === own ? scene.document : openAct(own);
  const { pagesWithoutText, textConfidence } = scene.document;
  const read = readType(scene);
  if (read.kind === 'unsure') return withoutAct('type_unknown', TYPE_UNSURE);
  if (read.kind === 'other') {
    if (pagesWithoutText.length > 0 && read.what !== 'commercial_lease')
      return withoutAct('type_unknown', TYPE_UNKNOWN);
    return { kind: 'not_an_act', refusal: refusalFor(read.what) };
  }
  const notes = newNotes(textConfidence);
  const type =
    takeChoice(notes, 'type', { reading: read.type, contradicted: read.contradicted, others: [] }) ?? read.type.value;
  const { act, reasons } = detailsOf(scene, whole, type, notes);
  const confidence = doubtWords(own, act, notes);
  const judged = reviewReasons({
    type,
    confidence,
    contradicted: notes.contradicted,
    pagesWithoutText,
  });
  const said = new Set(reasons.map((reason) => reason.field));
  return {
    kind: 'act',
    act,
    confidence,
    sources: notes.sources,
    reasons: [
      ...judged.filter((reason) => reason.field === null || !said.has(reason.field)),
      ...reasons,
      ...secondActReason(second),
    ],
  };
};
