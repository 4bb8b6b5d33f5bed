/** The next frame; a page in the background has none, so a little later at most. */
export const nextFrame = (): Promise<void> =>
  new Promise((done) => {
    const late = setTimeout(done, 50);
    requestAnimationFrame(() => {
      clearTimeout(late);
      done();
    });
  });
