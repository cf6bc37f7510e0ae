import { fileKind } from '../core/file-kind.ts';
import { MOST_LETTERS } from '../core/routine/own-routine.ts';
import { sharedAddress } from '../platform/shared-address.ts';

/** Where the system sends what is shared with the installed app: the manifest's `share_target`, in the folder of the site. */
export const SHARE_TARGET = 'share';

const textIn = (form: FormData, name: string): string | undefined => {
  const value = form.get(name);
  return typeof value === 'string' ? value : undefined;
};

/** Sends the browser on to the page, which shows what was shared. It never reaches a server. */
export async function receiveShare(request: Request, home: URL): Promise<Response> {
  // A form that cannot be read was cut off on its way.
  const form = await request.formData().catch(() => new FormData());
  const file = form.get('routine');
  const shared = {
    title: textIn(form, 'title'),
    text: textIn(form, 'text'),
    url: textIn(form, 'url'),
    // A form without a file may hold an empty one.
    file: file instanceof Blob && file.size > 0 ? file : undefined,
  };
  return Response.redirect(
    `${home.href}${await sharedAddress(shared, { most: MOST_LETTERS, kindOf: fileKind })}`,
    303,
  );
}
