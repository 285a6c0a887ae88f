import type { Scene } from '../scene.ts';
import type { PersonMention } from './person-mention.ts';
import { findPersons } from './persons.ts';

const knownPersons = new WeakMap<Scene, readonly PersonMention[]>();

/** Every person whom the act introduces by a civility, in whatever part and place; offsets into the prose. Found once an act. */
export const personsOfAct = (scene: Scene): readonly PersonMention[] => {
  const known = knownPersons.get(scene);
  if (known !== undefined) return known;
  const found = findPersons(scene.prose);
  knownPersons.set(scene, found);
  return found;
};
