/** A picture of nobody: a sky, a field, a sun. */
export async function samplePhoto(name: string): Promise<File> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [640, 480];
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas here');
  const light = pen.createLinearGradient(0, 0, 0, 480);
  light.addColorStop(0, '#8fb0dc');
  light.addColorStop(0.6, '#dfe6ea');
  light.addColorStop(0.6, '#a9bd7f');
  light.addColorStop(1, '#7f9a5b');
  pen.fillStyle = light;
  pen.fillRect(0, 0, 640, 480);
  pen.fillStyle = '#fff3c4';
  pen.beginPath();
  pen.arc(500, 110, 48, 0, 2 * Math.PI);
  pen.fill();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture was not drawn');
  return new File([blob], name, { type: 'image/png' });
}
