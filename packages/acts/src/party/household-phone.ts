import { type Scene, segmentAt } from '../scene.ts';

const HOUSEHOLD =
  /(?:(?:telephone|tel|portable|mobile|n°|numero|joignable|coordonnees)[^.\n]{0,40}\b(?:locataire|occupant|preneur|destinataire|debiteur|debitrice|menage|defendeur|requis)e?s?|\b(?:locataire|occupant|preneur|destinataire|debiteur|debitrice|defendeur)e?s?\b[^.\n]{0,60}(?:tel|telephone|portable|mobile|joignable|joint|joindre|appele|contacte))[^\n]{0,30}$/;
const TENANT_SIDE = new Set(['tenant', 'addressee']);
const GUARANTOR = /qualite de caution|\bcaution solidaire\b/;
/** Numbers of others that may stand in a tenant's block: the landlord's, a neighbour's, the keeper's. */
const SOMEBODY_ELSE =
  /\b(?:bailleur|proprietaire|requerant|gestionnaire|mandataire|etude|office|gardien\w*|avocat|fsl|adil|tribunal|prefecture|banque|employeur|syndic|serveur|reglement|paiement)\b[^\n]{0,60}$/;

/**
 * Whether a number or an address of e-mail at this offset is the household's: its section, its block, or the words before.
 * Null: nothing says whose it is.
 */
export const isHousehold = (scene: Scene, offset: number): boolean | null => {
  const before = scene.folded.slice(Math.max(0, offset - 140), offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const field = scene.form.find((each) => offset >= each.line.start && offset <= each.line.end);
  if (field?.section === 'tenant') return !SOMEBODY_ELSE.test(line);
  if (HOUSEHOLD.test(before)) return true;
  if (field !== undefined && field.section !== null && field.section !== 'premises') return false;
  const segment = segmentAt(scene, offset);
  if (segment !== undefined && TENANT_SIDE.has(segment.role)) {
    const ofGuarantor = GUARANTOR.test(scene.folded.slice(Math.max(segment.start, offset - 200), offset));
    return !ofGuarantor && !SOMEBODY_ELSE.test(line);
  }
  return segment === undefined ? null : false;
};
