INSERT INTO ost_canned_response (canned_id, dept_id, isenabled, title, response, lang, notes, created, updated) VALUES
(1, 0, 1, 'It''s here', 'Hi %{ticket.name.first},\r\n\r\nDone; see (below).', 'en_US', '', '2020', '2020'),
(2, 0, 1, 'Two', 'x', 'en_US', '', '2020', '2020');
