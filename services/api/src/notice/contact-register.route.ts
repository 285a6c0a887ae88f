import {
  contactFactRecorded,
  contactRegisterView,
  newContactFact,
  type RegisterRow,
} from '@amont/contracts/http/notice';
import type { PublishedNotice, RecordedContact } from '@amont/domain/notice/registry-state';
import type { RegisteredFact } from '@amont/notices/contact-register';
import { findPhones } from '@amont/notices/phone-number';
import { recordContact } from '@amont/registry/record-contact';
import type { LoadedRegistry } from '@amont/registry/registry-source';
import { todayInParis } from '@amont/runtime/clock';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { actorOf } from '../access.ts';
import type { ApiDeps } from '../api-deps.ts';
import { HttpProblem } from '../problem.ts';
import { actorNames } from './actor-names.ts';

type NameOf = Awaited<ReturnType<typeof actorNames>>;

const plainPhone = (value: string): string => findPhones(value)[0]?.number ?? value;

const isOf = (fact: RegisteredFact, recorded: RecordedContact): boolean =>
  recorded.departement === fact.departement &&
  recorded.contact === fact.contact &&
  recorded.kind === fact.kind &&
  (recorded.kind === 'phone' ? plainPhone(recorded.value) : recorded.value) === fact.value;

/** Who looked last: a person who recorded the fact, else whoever published the version that gives it. */
const checkOf = (
  fact: RegisteredFact,
  { state }: LoadedRegistry,
  nameOf: NameOf,
): Pick<RegisterRow, 'source' | 'checkedOn' | 'checkedBy'> => {
  const recorded = state.contacts.find((one) => isOf(fact, one));
  if (recorded !== undefined)
    return { source: recorded.source, checkedOn: recorded.checkedOn, checkedBy: nameOf(recorded.recordedBy) };
  const version = state.versions.find(({ id }) => id === fact.versions.at(-1)) as PublishedNotice;
  return {
    source: `Notice « ${version.title} »`,
    checkedOn: todayInParis({ now: () => new Date(version.publishedAt) }),
    checkedBy: nameOf(version.publishedBy),
  };
};

/** Who had which number, address, e-mail and site, since when and until when; and what people add to it. */
export const contactRegisterRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const config = { access: 'operator' as const };
  const tags = ['Notices'];
  server.get(
    '/api/contact-register',
    { config, schema: { tags, response: { 200: contactRegisterView } } },
    async () => {
      const loaded = await deps.registry.fresh();
      const nameOf = await actorNames(deps.store.db);
      const rows = loaded.judging.register.map((fact) => ({
        ...fact,
        versions: [...fact.versions],
        ...checkOf(fact, loaded, nameOf),
      }));
      return { registry: loaded.revision, rows };
    },
  );
  server.post(
    '/api/contact-register',
    { config, schema: { tags, body: newContactFact, response: { 200: contactFactRecorded } } },
    async (request) => {
      const { kind, value, validFrom, validUntil, checkedOn } = request.body;
      const said = (field: string, message: string) =>
        new HttpProblem(422, 'contact.wrong', message, [{ field, message }]);
      if (kind === 'phone' && findPhones(value).length === 0)
        throw said('value', `« ${value} » n’est pas un numéro de téléphone français.`);
      if (validFrom !== null && validUntil !== null && validUntil < validFrom)
        throw said('validUntil', 'La date de fin est avant la date de début.');
      if (checkedOn > deps.today()) throw said('checkedOn', 'La date de vérification est dans le futur.');
      const fact = { ...request.body, value: kind === 'phone' ? plainPhone(value) : value };
      return { registry: await recordContact(deps, fact, actorOf(request)) };
    },
  );
};
