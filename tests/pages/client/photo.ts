/** The class outing of the samples, drawn here: no picture of anybody is needed to try Relis. */

const riders = ['#c4452f', '#2f6f9e', '#8a5fa8', '#d9a13b'];

function draw(brush: CanvasRenderingContext2D, width: number, height: number): void {
  const sky = brush.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, '#8fb8de');
  sky.addColorStop(1, '#f3e3c7');
  brush.fillStyle = sky;
  brush.fillRect(0, 0, width, height);
  brush.fillStyle = '#6f9a5c';
  brush.fillRect(0, height * 0.82, width, height);

  brush.lineWidth = 7;
  brush.strokeStyle = '#7a4b3a';
  brush.beginPath();
  brush.moveTo(0, height * 0.75);
  brush.bezierCurveTo(width * 0.3, height * 0.75, width * 0.2, height * 0.1, width * 0.45, height * 0.2);
  brush.bezierCurveTo(width * 0.7, height * 0.3, width * 0.65, height * 0.8, width, height * 0.45);
  brush.stroke();

  for (const [index, colour] of riders.entries()) {
    const x = width * (0.5 + index * 0.075);
    const y = height * (0.21 + index * index * 0.022);
    brush.fillStyle = colour;
    brush.fillRect(x - 18, y, 36, 22);
    brush.fillStyle = '#edc9a6';
    brush.beginPath();
    brush.arc(x, y - 10, 12, 0, Math.PI * 2);
    brush.fill();
  }
}

/** A JPEG file of that name. */
export async function drawPhoto(name: string): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 420;
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('This browser cannot draw.');
  draw(brush, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/jpeg', 0.85);
  });
  if (!blob) throw new Error('This browser cannot write a JPEG.');
  return new File([blob], name, { type: 'image/jpeg' });
}
