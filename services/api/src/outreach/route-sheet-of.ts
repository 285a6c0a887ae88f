import type { ContactList } from '@amont/contracts/http/outreach';
import { eurosInWords } from '@amont/domain/letter/french-value';
import { routeOrder, sectorOf } from '@amont/domain/outreach/route-order';
import { pressRouteSheet } from '@amont/letters/letter-press';
import type { RouteSector, RouteStop } from '@amont/letters/route-stop';
import { dialled } from '@amont/lists/contact-columns';

type Contact = ContactList['contacts'][number];

const french = (day: string | null): string => (day === null ? '' : day.split('-').toReversed().join('/'));

const stopOf = (contact: Contact): RouteStop => ({
  name: `${contact.recipient ?? ''}${contact.demonstration ? ' (démonstration)' : ''}`,
  address: contact.address ?? '',
  phones: contact.phones.map(dialled).join('\n'),
  hearing: french(contact.hearingOn),
  lastUsefulDay: french(contact.dueBy),
  debt: contact.debtCents === null ? '' : eurosInWords(contact.debtCents),
});

const titleOf = (sector: string | null): string => {
  if (sector === null) return 'Secteur inconnu';
  const paris = /^75(0\d\d)$/.exec(sector)?.[1];
  if (paris === undefined) return `Code postal ${sector}`;
  const number = Number(paris);
  return `Paris, ${number}${number === 1 ? 'er' : 'e'} arrondissement`;
};

/** A list as the sheet that a team takes on its rounds: a page a sector, each in the order it is walked. */
export const routeSheetOf = async ({ week, contacts }: ContactList, printedOn: string): Promise<Buffer> => {
  const sectors = Map.groupBy(routeOrder(contacts), sectorOf);
  const pages = [...sectors].map(
    ([sector, visits]): RouteSector => ({ title: titleOf(sector), stops: visits.map(stopOf) }),
  );
  const { bytes } = await pressRouteSheet(pages, { title: `Visites, semaine ${week}`, printedOn });
  return Buffer.from(bytes);
};
