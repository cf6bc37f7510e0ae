/** Where single values are kept under a key. */
export type DrawerName = 'checkpoint' | 'documents' | 'music';

/** Storage reduced to what this app asks of it. Every call may be refused (a rejected promise). */
export interface Drawers {
  /** Undefined when there is nothing. What comes back is of any age and shape; null is never kept. */
  read(drawer: DrawerName, key: string): Promise<unknown>;
  /** All changes or none; undefined takes a value out. `strict`: on the disk before it resolves. */
  write(drawer: DrawerName, changes: Readonly<Record<string, unknown>>, strict: boolean): Promise<void>;
  /** Whether there is any record, or a plan for the week. */
  any(): Promise<boolean>;
  /** Keeps a record unless one of the same id is there, and takes out the checkpoint of its session: both or neither. */
  append(record: { readonly id: string }): Promise<void>;
}
