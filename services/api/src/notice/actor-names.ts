import type { Actor } from '@amont/domain/event/recorded-event';
import { listKeys } from '@amont/store/account/list-keys.query';
import { listUsers } from '@amont/store/account/list-users.query';
import type { Db } from '@amont/store/db';

/** How those who changed the registry are called on screen. */
export const actorNames = async (db: Db): Promise<(actor: Pick<Actor, 'kind' | 'id'>) => string> => {
  const [users, keys] = [await listUsers(db), await listKeys(db)];
  const names = new Map<string, string>();
  for (const { id, name } of users) names.set(id, name);
  for (const { id, label } of keys) names.set(id, label);
  return ({ kind, id }) => {
    if (kind === 'system') return 'Registre d’origine';
    return names.get(id) ?? (kind === 'person' ? 'Compte supprimé' : 'Ligne de commande');
  };
};
