# Request Tracker's people, rights and the one conversation. usage: seed.pl FIXTURE_FOLDER   (RT_SITE_CONFIG is set by up.sh)
use strict;
use warnings;
use RT;
use RT::Interface::Email;

my ($fixture) = @ARGV;
RT->LoadConfig;
RT->Init;

my @AGENT_RIGHTS = qw(
  SeeQueue ShowTicket ShowTicketComments ReplyToTicket CommentOnTicket CreateTicket
  OwnTicket TakeTicket ModifyTicket ShowOutgoingEmail ShowTemplate
);
my @CUSTOMER_RIGHTS = qw(CreateTicket ReplyToTicket);

sub must {
  my ($what, $ok, $why) = @_;
  die "$what: " . ($why // 'failed') . "\n" unless $ok;
  return $ok;
}

sub mail {
  my ($name) = @_;
  open my $file, '<:raw', "$fixture/$name" or die "$fixture/$name: $!\n";
  local $/;
  return <$file>;
}

sub deliver {
  my ($mail) = @_;
  my ($status, $why) = RT::Interface::Email::Gateway({ message => $mail, queue => 'General', action => 'correspond' });
  must('deliver', $status == 1, $why);
}

sub grant {
  my ($group, $object, @rights) = @_;
  must("grant $_", $group->PrincipalObj->GrantRight(Object => $object, Right => $_)) for @rights;
}

# Lets something happen to the ticket as if at the moment in the mail's Date header; @fields of the ticket are dated the same.
sub happen {
  my ($mail, $event, @fields) = @_;
  my ($date) = $mail =~ /^Date: (.*)$/m;
  my $moment = RT::Date->new(RT->SystemUser);
  $moment->Set(Format => 'unknown', Value => $date, Timezone => 'UTC');

  my ($before) = $RT::Handle->FetchResult('SELECT MAX(id) FROM Transactions');
  $event->($mail);
  my %dated = (
    'Transactions SET Created = ? WHERE id > ?'           => [$before],
    'Attachments SET Created = ? WHERE TransactionId > ?' => [$before],
    map { ("Tickets SET $_ = ?" => []) } @fields, 'LastUpdated',
  );
  must($_, $RT::Handle->SimpleQuery("UPDATE $_", $moment->ISO, @{ $dated{$_} })) for keys %dated;
}

my $queue = RT::Queue->new(RT->SystemUser);
$queue->Load('General');

my $agent = RT::User->new(RT->SystemUser);
must('agent', $agent->Create(
  Name         => 'agent',
  Password     => 'agentpass1',
  EmailAddress => 'robin@desk.test',
  RealName     => 'Robin Meyer',
  Privileged   => 1,
));

my $care = RT::Group->new(RT->SystemUser);
must('group', $care->CreateUserDefinedGroup(Name => 'Care'));
must('member', $care->AddMember($agent->PrincipalId));
grant($care, $queue, @AGENT_RIGHTS);
grant($care, RT->System, 'ModifySelf'); # what an agent sets for herself: the theme, for one

my $everyone = RT::Group->new(RT->SystemUser);
$everyone->LoadSystemInternalGroup('Everyone');
grant($everyone, $queue, @CUSTOMER_RIGHTS);

happen(mail('1-customer.eml'), \&deliver, 'Created');

my $ticket = RT::Ticket->new(RT::CurrentUser->new($agent));
must('ticket', $ticket->Load(1));
happen(mail('2-agent.eml'), sub {
  my (undef, $reply) = split /\r?\n\r?\n/, $_[0], 2;
  must('reply', $ticket->Correspond(Content => $reply));
}, 'Started', 'Told');

happen(mail('3-customer.eml'), sub {
  my ($answer) = @_;
  $answer =~ s/^(Subject: .*)$/$1 [desk.test #1]/m;    # the tag by which RT files a mail under its ticket
  deliver($answer);
});
