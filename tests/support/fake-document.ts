import { createDocument, type Document } from '../../src/storage/document.ts';
import { fakeDisk } from './fake-disk.ts';

/** A document of one tab, on a separate disk, that starts from a value. */
export function fakeDocument<T>(initial: T): Document<T> {
  return createDocument<T>({
    name: 'sample',
    parse: (stored) => (stored === undefined ? initial : (stored as T)),
    refusedEdits: 'stay',
    values: fakeDisk().values,
    tabs: { tell() {}, listen() {} },
    onRefused() {},
  });
}
