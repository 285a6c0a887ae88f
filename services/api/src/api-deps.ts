import type { Documents } from '@amont/documents/documents';
import type { RefusalCode } from '@amont/domain/act/act-type';
import type { CheckedFile } from '@amont/domain/act/checked-act';
import type { PageRange } from '@amont/domain/act/page-range';
import type { PageText } from '@amont/domain/text/page-text';
import type { Mailer } from '@amont/mail/open-mailer';
import type { RegistrySource } from '@amont/registry/registry-source';
import type { Config } from '@amont/runtime/config';
import type { Logger } from '@amont/runtime/logger';
import type { Store } from '@amont/store/open-store';

/** What the HTTP edge stands on. */
export type ApiDeps = {
  readonly store: Store;
  readonly documents: Documents;
  readonly config: Config;
  readonly log: Logger;
  /** The secret of the instance's own command line; null where there is none. */
  readonly localKey: string | null;
  /** Folder of the built console; null serves no pages. */
  readonly consoleFolder: string | null;
  /** Folder uploads are written to before they are kept. */
  readonly uploadFolder: string;
  /** The registry of notices. */
  readonly registry: RegistrySource;
  /** The texts of a file's pages, without anything being kept. */
  readonly read: (
    bytes: Uint8Array,
  ) => Promise<
    | { readonly kind: 'read'; readonly pages: readonly PageText[] }
    | { readonly kind: 'refused'; readonly code: RefusalCode }
  >;
  /**
   * Reads and examines one file without keeping anything; `blocking`: a doubt is about whose act it is; `reader`: who read it, null
   * when it could not be read; `noticeRegistry`: the revision of the registry its notice was judged by. `range`: its pages, when the
   * file holds more than the act.
   */
  readonly check: (
    bytes: Uint8Array,
    range?: PageRange,
  ) => Promise<{
    readonly checked: CheckedFile;
    readonly blocking: boolean;
    readonly reader: string | null;
    readonly noticeRegistry: number;
  }>;
  /** Who reads and examines here and now. */
  readonly versions: { readonly reader: string; readonly examiner: string };
  /** Sends reports to offices. */
  readonly mailer: Mailer;
  /** Where messages are kept that do not leave. */
  readonly outboxFolder: string;
  /** Today in Paris, `YYYY-MM-DD`. */
  readonly today: () => string;
};
