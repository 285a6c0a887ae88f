/** A part of a notice as its text shows it. `section` is the id of the registry's section it stands in, null before the first. */
export type NoticeBlock = {
  readonly kind: 'title' | 'subtitle' | 'heading' | 'paragraph' | 'item' | 'contact' | 'page-title' | 'footer';
  readonly text: string;
  /** Under a contact's name: its address, numbers, remarks. */
  readonly details: string | null;
  readonly section: string | null;
};

export type NoticeContact = {
  readonly id: string;
  readonly phones: readonly string[];
  readonly addresses: readonly string[];
};

/** One version of the registry, cut into blocks, page by page. */
export type NoticeSheet = {
  readonly id: string;
  readonly departement: string;
  readonly inForceFrom: string;
  readonly inForceUntil: string | null;
  readonly graceDays: number;
  readonly supersedes: string | null;
  readonly appliesTo: readonly string[];
  readonly contacts: readonly NoticeContact[];
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly pages: readonly (readonly NoticeBlock[])[];
};
