<?php
// Roundcube's database with the agent and her signature, so that the signature stands in the box from the first reply on.
// usage: php seed.php DATABASE
[, $database] = $argv;

$signature = '<p><strong>Robin Meyer</strong><br />Hearth &amp; Kettle Care<br /><a href="https://desk.test/help">desk.test/help</a></p>';

$db = new PDO("sqlite:$database", null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$db->exec(file_get_contents('/usr/share/roundcube/SQL/sqlite.initial.sql'));
$db->exec("INSERT INTO users (user_id, username, mail_host, created, language) VALUES (1, 'agent', '127.0.0.1', datetime(), 'en_US')");
$db->prepare(
    'INSERT INTO identities (user_id, changed, standard, name, email, signature, html_signature) VALUES (1, datetime(), 1, ?, ?, ?, 1)'
)->execute(['Robin Meyer', 'care@desk.test', $signature]);
