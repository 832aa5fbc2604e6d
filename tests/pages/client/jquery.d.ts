/** The little of jQuery the page uses; the package brings no types. */
declare module 'jquery' {
  interface Wrapped {
    /** A handler that returns `false` stops the event. */
    on(type: string, handler: (this: HTMLElement, event: KeyboardEvent) => unknown): Wrapped;
    /** Runs the handlers of jQuery itself; no event of the browser needs to be made. */
    submit(): Wrapped;
    val(): string;
    val(value: string): Wrapped;
  }
  export default function $(element: Element | string): Wrapped;
}
