/** A landscape as layers of ridges under a sky, drawn by numbers: no pictures to load, none to license. */
type Scene = {
  readonly sky: readonly [string, string, string];
  readonly ridges: readonly string[];
  readonly sun?: { readonly x: number; readonly y: number; readonly size: number; readonly colour: string };
  readonly extra?: "aurora" | "snow" | "tent" | "trees" | "stars";
};

export const scenes: Readonly<Record<string, Scene>> = {
  ridge: { sky: ["#f6c28b", "#e98b5f", "#8d4f5e"], ridges: ["#a8606a", "#7d4a5c", "#53364b", "#2e2335"], sun: { x: 1120, y: 250, size: 90, colour: "#ffe3b0" }, extra: "trees" },
  aurora: { sky: ["#0b1d33", "#123a4d", "#1f6a67"], ridges: ["#16475a", "#0f3446", "#0a2434", "#061722"], extra: "aurora" },
  sunrise: { sky: ["#fff1d6", "#ffd9a8", "#f7b58c"], ridges: ["#d9a08b", "#b98080", "#8f6675", "#5f4a60"], sun: { x: 520, y: 300, size: 120, colour: "#fff7e6" }, extra: "tent" },
  snow: { sky: ["#dfe9f2", "#cfdfec", "#b9cfe2"], ridges: ["#c5d6e5", "#dbe6f0", "#eef4f9", "#ffffff"], sun: { x: 1250, y: 190, size: 70, colour: "#ffffff" }, extra: "snow" },
  forest: { sky: ["#c9d8c5", "#9fbba6", "#6f9384"], ridges: ["#5d8474", "#44695d", "#2f5148", "#1c3631"], extra: "trees" },
  night: { sky: ["#0c1026", "#1b2148", "#3a3566"], ridges: ["#2a2a55", "#1f2044", "#151732", "#0c0e20"], sun: { x: 1180, y: 180, size: 46, colour: "#f3efd8" }, extra: "stars" },
  fjord: { sky: ["#dcefee", "#a9d3d6", "#6fa9b5"], ridges: ["#6b9dab", "#4b7f90", "#336273", "#1c4354"], sun: { x: 380, y: 210, size: 80, colour: "#fdfbe9" }, extra: "trees" },
};

const [width, height] = [1600, 800];

/** The scene as SVG text. */
export function sceneSvg({ sky, ridges, sun, extra }: Scene): string {
  const layers = ridges.map((colour, index) => `<path d="${ridgePath(index, ridges.length)}" fill="${colour}"/>`).join("");
  const light = sun === undefined ? "" : `<circle cx="${sun.x}" cy="${sun.y}" r="${sun.size * 2.4}" fill="${sun.colour}" opacity=".18"/><circle cx="${sun.x}" cy="${sun.y}" r="${sun.size}" fill="${sun.colour}"/>`;
  const stops = sky.map((colour, index) => `<stop offset="${index / 2}" stop-color="${colour}"/>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient><filter id="soft"><feGaussianBlur stdDeviation="26"/></filter></defs><rect width="${width}" height="${height}" fill="url(#sky)"/>${light}${behind(extra)}${layers}${before(extra, ridges.at(-1) ?? "#000")}</svg>`;
}

/** A ridge line: slow waves and sharp teeth, lower and calmer towards the viewer. */
function ridgePath(layer: number, layers: number): string {
  const base = 330 + (layer * (height - 380)) / layers;
  const roughness = 120 - layer * 18;
  const points = Array.from({ length: 41 }, (_, step) => {
    const x = (step * width) / 40;
    const wave = Math.sin(step * 0.37 + layer * 2.1) * 0.55 + Math.sin(step * 0.83 + layer * 4.7) * 0.3 + noise(step + layer * 57) * 0.5;
    return `${x.toFixed(0)} ${(base - wave * roughness).toFixed(0)}`;
  });
  return `M0 ${height}L${points.join("L")}L${width} ${height}Z`;
}

/** The same number for the same seed, between -1 and 1. */
function noise(seed: number): number {
  const value = Math.sin(seed * 127.1 + 311.7) * 43758.5453;
  return (value - Math.floor(value)) * 2 - 1;
}

function behind(extra: Scene["extra"]): string {
  if (extra === "aurora") {
    const bands = ["#4fe0b0", "#7af0c8", "#9a8cf0"].map((colour, index) => `<path d="M${100 + index * 260} 60C${360 + index * 200} ${190 + index * 30} ${520 + index * 260} 20 ${980 + index * 220} ${150 + index * 40}L${940 + index * 220} ${300 + index * 20}C${520 + index * 240} 170 ${380 + index * 200} 330 ${60 + index * 260} 210Z" fill="${colour}" opacity=".38" filter="url(#soft)"/>`);
    return bands.join("") + stars();
  }
  return extra === "stars" ? stars() : "";
}

const stars = (): string =>
  Array.from({ length: 90 }, (_, index) => `<circle cx="${((noise(index) + 1) * 800).toFixed(0)}" cy="${((noise(index + 500) + 1) * 190).toFixed(0)}" r="${(1 + Math.abs(noise(index + 900)) * 1.4).toFixed(1)}" fill="#fff" opacity=".75"/>`).join("");

function before(extra: Scene["extra"], ground: string): string {
  if (extra === "trees") return Array.from({ length: 34 }, (_, index) => tree({ x: index * 49 + noise(index) * 22, y: 770 + noise(index + 40) * 26, size: 60 + Math.abs(noise(index + 80)) * 80, colour: ground })).join("");
  if (extra === "tent") return `<path d="M1010 690L1120 520L1245 690Z" fill="#d9573f"/><path d="M1120 520L1150 690H1095Z" fill="#8f2f2a"/><path d="M1120 520L1245 690H1150Z" fill="#b8432f"/>`;
  if (extra === "snow") return `<path d="M700 800C760 700 690 640 780 560S860 470 905 420" fill="none" stroke="#9db7cd" stroke-width="7" stroke-linecap="round" opacity=".7"/>` + Array.from({ length: 60 }, (_, index) => `<circle cx="${((noise(index) + 1) * 800).toFixed(0)}" cy="${((noise(index + 300) + 1) * 400).toFixed(0)}" r="${(2 + Math.abs(noise(index + 7)) * 3).toFixed(1)}" fill="#fff" opacity=".85"/>`).join("");
  return "";
}

function tree({ x, y, size, colour }: { readonly x: number; readonly y: number; readonly size: number; readonly colour: string }): string {
  const tiers = [0, 1, 2].map((tier) => {
    const [top, half] = [y - size + tier * size * 0.24, size * (0.16 + tier * 0.07)];
    return `<path d="M${x.toFixed(0)} ${top.toFixed(0)}L${(x + half).toFixed(0)} ${(top + size * 0.4).toFixed(0)}H${(x - half).toFixed(0)}Z" fill="${colour}"/>`;
  });
  return tiers.join("");
}
