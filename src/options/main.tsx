import { render } from 'preact'
import { KoiDatabase } from '../storage/database.ts'
import { App } from './app.tsx'
import { makeKoi } from './parts/koi.ts'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/parts.css'
import '../ui/fields.css'
import './style/page.css'
import './style/parts.css'

const koi = makeKoi(new KoiDatabase(), () => Date.now())

koi.db
  .open()
  .catch(koi.failed)
  .finally(() => render(<App koi={koi} />, document.body))
