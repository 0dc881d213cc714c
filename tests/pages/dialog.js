const modal = document.getElementById('modal');
document.getElementById('open').addEventListener('click', () => modal.showModal());
document.getElementById('close').addEventListener('click', () => modal.close());
