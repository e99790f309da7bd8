-- MySQL dump 10.13
/*!40101 SET NAMES utf8 */;
DROP TABLE IF EXISTS `ost_canned_response`;
CREATE TABLE `ost_canned_response` (
  `canned_id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `dept_id` int(10) unsigned NOT NULL DEFAULT '0',
  `isenabled` tinyint(1) unsigned NOT NULL DEFAULT '1',
  `title` varchar(255) NOT NULL DEFAULT '',
  `response` text NOT NULL,
  `lang` varchar(16) NOT NULL DEFAULT 'en_US',
  `notes` text,
  `created` datetime NOT NULL,
  `updated` datetime NOT NULL,
  PRIMARY KEY (`canned_id`)
) ENGINE=MyISAM;
LOCK TABLES `ost_canned_response` WRITE;
INSERT INTO `ost_canned_response` VALUES (1,0,1,'What is osTicket (sample)?','<p>osTicket is a \'widely\' used; open source support ticket system, an attractive alternative</p>','en_US',NULL,'2024-01-01 00:00:00','2024-01-01 00:00:00'),(2,0,0,'Sample (with variables)','Hi %{ticket.name.first}, <br /><br />Your ticket #%{ticket.number} created on %{ticket.create_date} is in %{ticket.dept.name} department.\n%{ticket.staff} %{ticket.client_link} %{signature}','de_DE','old','2024-01-01 00:00:00','2024-01-01 00:00:00');
UNLOCK TABLES;
INSERT INTO `ost_config` VALUES (1,'core','x','y','2024');
