import { expect, it, vi } from 'vitest';
import { createNoticeStore, type NoticeKind } from '../../src/store/notice-store.ts';

it('a notice that is put away is so for good, one that was never shown is not', () => {
  const onDismiss = vi.fn<(kind: NoticeKind) => void>();
  const { show, dismiss } = createNoticeStore(onDismiss).getState();
  dismiss('sound-blocked');
  expect(onDismiss).not.toHaveBeenCalled();
  show('sound-blocked');
  dismiss('sound-blocked');
  dismiss('sound-blocked');
  expect(onDismiss.mock.calls).toEqual([['sound-blocked']]);
});
