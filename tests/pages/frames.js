/** Two frames that markup alone cannot make: one in design mode, one from the playground's other host. */
const design = document.getElementById('design').contentDocument;
design.designMode = 'on';
design.body.style.font = '16px/1.5 sans-serif';

const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
document.getElementById('foreign').src = `http://${other}:${location.port}/frame.html`;
