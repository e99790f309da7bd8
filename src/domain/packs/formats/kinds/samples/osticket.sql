-- MySQL dump
INSERT INTO `ost_staff` (`id`, `name`) VALUES (1,'Ana');
INSERT INTO `ost_canned_response` (`canned_id`, `dept_id`, `isenabled`, `title`, `response`, `lang`, `notes`, `created`, `updated`) VALUES
(1,0,1,'What\'s next?','<p>Hi %{ticket.name.first},</p><p>we''ll write to %{ticket.email} about #%{ticket.number}. %{ticket.topic}</p>','en_US','ask Ana','2025-01-01','2025-01-02'),
(2,3,0,'Alt','Hallo %{recipient.name},\nbis bald','de_DE',NULL,'2025-01-01','2025-01-02');
