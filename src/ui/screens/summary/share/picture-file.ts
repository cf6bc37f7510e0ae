import { CARD_HEIGHT, CARD_WIDTH } from './card-picture.ts';

/** Draws SVG markup on a canvas, and returns it as a PNG file. Rejects when the browser cannot. */
export async function pictureFile(svg: string, name: string): Promise<File> {
  const image = new Image(CARD_WIDTH, CARD_HEIGHT);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = CARD_WIDTH;
  canvas.height = CARD_HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  context.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('The canvas could not be written as a picture.');
  return new File([blob], name, { type: blob.type });
}
