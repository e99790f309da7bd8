# Redmine's people, project and the one conversation. usage: rails runner seed.rb FIXTURE_FOLDER
FIXTURE = ARGV.fetch(0)

def mail(name)
  File.read(File.join(FIXTURE, name))
end

def person(login, first, last, address)
  user = User.new(firstname: first, lastname: last, mail: address, language: 'en')
  user.login = login
  yield user
  user.save!
  user
end

def deliver(mail, project)
  options = { issue: { project: project.identifier, tracker: 'Support' }, no_permission_check: '1' }
  MailHandler.receive(mail, options) or raise 'Redmine did not take the mail'
end

ActionMailer::Base.perform_deliveries = false

project = Project.create!(
  name: 'Care', identifier: 'care', is_public: false,
  enabled_module_names: %w[issue_tracking], trackers: Tracker.all
)
care = Role.create!(
  name: 'Care',
  permissions: %i[
    view_issues add_issues edit_issues add_issue_notes edit_own_issue_notes
    view_private_notes set_notes_private
  ]
)
customer = Role.create!(name: 'Customer', permissions: %i[view_issues add_issues add_issue_notes])

robin = person('agent', 'Robin', 'Meyer', 'robin@desk.test') { |user| user.password = user.password_confirmation = 'agentpass1' }
dana = person('dana', 'Dana', 'Whitfield', 'dana.whitfield@example.com', &:random_password)
Member.create!(project: project, principal: robin, roles: [care])
Member.create!(project: project, principal: dana, roles: [customer])

first, reply, answer = %w[1-customer.eml 2-agent.eml 3-customer.eml].map { |name| mail(name) }
sent_at = ->(message) { Mail.new(message).date.to_time.utc }

issue = deliver(first, project)

issue.reload.init_journal(robin, reply.split(/\r?\n\r?\n/, 2).last)
issue.save!

# The number in the subject is how Redmine files a mail under its issue.
deliver(answer.sub(/^(Subject: .*)$/, "\\1 [Care - Support ##{issue.id}]"), project)

# The conversation happened when its mails say so.
issue.update_columns(created_on: sent_at[first], updated_on: sent_at[answer], start_date: sent_at[first].to_date)
issue.journals.order(:id).zip([reply, answer]) do |journal, message|
  journal.update_columns(created_on: sent_at[message])
end
