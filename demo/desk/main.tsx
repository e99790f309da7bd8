import { render } from 'preact'
import { App } from './app.tsx'
import './style/tokens.css'
import './style/layout.css'
import './style/list.css'
import './style/thread.css'
import './style/composer.css'

const host = document.querySelector('#desk')
if (host) render(<App />, host)
