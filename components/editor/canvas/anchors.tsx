/**
 * Where lines reach a card and leave it. These are what React Flow looks for when it measures a card; its own Handle also
 * listens to every move of the view, which a screen full of cards feels.
 */
export function Anchors() {
  return (
    <>
      <span aria-hidden data-handlepos="top" className="target pointer-events-none absolute top-0 left-1/2" />
      <span aria-hidden data-handlepos="bottom" className="source pointer-events-none absolute bottom-0 left-1/2" />
    </>
  );
}
