/** A household to visit, in the words of the sheet. */
export type RouteStop = {
  readonly name: string;
  readonly address: string;
  readonly phones: string;
  readonly hearing: string;
  readonly lastUsefulDay: string;
  readonly debt: string;
};
/** The stops of a sector, in the order they are walked. */
export type RouteSector = { readonly title: string; readonly stops: readonly RouteStop[] };
