import type { FieldSource } from '@amont/domain/act/checked-act';
import type { Reading } from '../reading.ts';
import type { Scene } from '../scene.ts';
import type { NamedPerson } from './named-person.ts';

const GUARANTOR_TITLE =
  /\b(?:commandement|signification|denonciation|denonce)\b[^.\n]{0,60}\b(?:a|aux|a la|a une) cautions?\b|\bcopie (?:pour|destinee a|de) (?:la )?caution\b/;
const GUARANTOR_SERVED =
  /\blocataires? (?:cautionne|garanti)e?s?\b|\b(?:copie|exemplaire|formulaire)\b[^.;\n]{0,25}\b(?:destinee?|remise?|signifiee?|delivree?|adressee?|laissee?|reservee?)\s+a la caution\b(?! dans (?:un|le|les)\b)|\bvous est (?:signifie|delivre|denonce|notifie)e?\b[^.\n]{0,40}qualite de (?:caution|garant)|\ben votre qualite de (?:caution|garant)|\b(?:caution|garant)\W{0,3}destinataire de (?:cette|la)|\bdestinataire de (?:cette|la) copie[^.\n]{0,30}caution|\bcopie (?:destinee|remise|signifiee) a la caution|\b(?:a|aux)\s+(?:monsieur|madame|m\.|mme)\s[^;:]{5,160}?, (?:caution|garant)e?(?: solidaire)? (?:du|de la|des) (?:locataire|preneur)/;

/** `Caution de : M. DURAND`, the quality of whom a form is about. */
const CAUTION_OF = /^caution (?:solidaire |simple )?(?:de|du|des|pour) ?: ?(?:monsieur|madame|m\.|mme|mlle)/m;

/**
 * Whom this copy is for: the tenant, or somebody who answers for the tenant. The signs are a title, a sentence that says so,
 * a block for guarantors, and guarantors named where no tenant is addressed.
 */
export const readAddressee = (
  scene: Scene,
  tenants: readonly NamedPerson[],
  guarantors: readonly NamedPerson[],
): Reading<'tenant' | 'guarantor'> => {
  const sourceOf = (person: NamedPerson | undefined): FieldSource =>
    person?.source ?? { page: scene.document.lines[0]?.page ?? 1, excerpt: '', box: null };
  const served = scene.segments.filter((segment) => segment.role === 'guarantor').length > 0;
  const title = GUARANTOR_TITLE.test(scene.folded.slice(0, 4000));
  const addressedToTenant = tenants.some(
    (person) => person.place === 'form' || (person.place === 'block' && inAddressee(scene, person.offset)),
  );
  const text = GUARANTOR_SERVED.test(scene.folded) || (!addressedToTenant && CAUTION_OF.test(scene.folded));
  const signs = Number(served) + Number(title) + Number(text) + Number(guarantors.length > 0 && !addressedToTenant);
  if (text || signs >= 2)
    return { value: 'guarantor', confidence: signs >= 2 ? 0.97 : 0.85, source: sourceOf(guarantors[0]) };
  if (signs === 1 && !addressedToTenant && guarantors.length > 0)
    return { value: 'guarantor', confidence: 0.8, source: sourceOf(guarantors[0]) };
  return { value: 'tenant', confidence: signs === 0 ? 0.97 : 0.7, source: sourceOf(tenants[0]) };
};

const inAddressee = (scene: Scene, offset: number): boolean =>
  scene.segments.some((segment) => segment.role === 'addressee' && offset >= segment.start && offset < segment.end);
