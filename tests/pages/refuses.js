/**
 * Editors as some frameworks make them: the model is the truth, the DOM follows. Typing announces itself by a trusted
 * `beforeinput`; whatever changes the DOM without one is rendered away again.
 */
for (const editor of document.querySelectorAll('#rich, #letter, #late')) {
  const key = 'value' in editor ? 'value' : 'textContent';
  let model = '';
  let announced = false;
  editor.addEventListener('beforeinput', (event) => {
    announced = event.isTrusted;
  });
  editor.addEventListener('input', () => {
    if (announced) model = editor[key];
    else if ('late' in editor.dataset) requestAnimationFrame(render);
    else render();
    announced = false;
  });
  const render = () => {
    if (editor[key] !== model) editor[key] = model;
  };
}
