import { createRoot } from 'react-dom/client';
import '../../components/ui/theme.css';
import { Options } from './Options';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Options />);
