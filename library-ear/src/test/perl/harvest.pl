# Harvests with HTTP::OAI: harvest.pl BASE all|page VERB name=value ...
# "all" follows the resumption tokens, "page" stops after the first answer. One line for each thing, separated by tabs.
use strict;
use warnings;
use HTTP::OAI;

binmode STDOUT, ':encoding(UTF-8)';
my ($base, $how, $verb, @pairs) = @ARGV;
my %arguments = map { split /=/, $_, 2 } @pairs;
my $harvester = HTTP::OAI::Harvester->new(
    repository => HTTP::OAI::Identify->new(baseURL => $base, version => '2.0'),
    resume => $how eq 'all' ? 1 : 0);

sub header {
    my ($header) = @_;
    return join "\t", $header->identifier, $header->datestamp, $header->status // 'here', join(' ', $header->setSpec);
}

sub text {
    my ($record) = @_;
    my $metadata = $record->metadata or return '';
    my $description = $metadata->dom or return '';
    $description = $description->firstChild or return '';
    my $text = $description->textContent;
    $text =~ s/\s+/ /g;
    return $description->nodeName . ' ' . $text;
}

my $answer = $verb eq 'Identify' ? $harvester->Identify
    : $verb eq 'ListMetadataFormats' ? $harvester->ListMetadataFormats(%arguments)
    : $verb eq 'GetRecord' ? $harvester->GetRecord(%arguments)
    : $harvester->$verb(%arguments, onRecord => sub {
        my ($item) = @_;
        print 'header', "\t", header($item), "\n" if $verb eq 'ListIdentifiers';
        print 'record', "\t", header($item->header), "\t", text($item), "\n" if $verb eq 'ListRecords';
        print 'set', "\t", $item->setSpec, "\t", $item->setName, "\n" if $verb eq 'ListSets';
    });

die 'failed: ' . $answer->code . ' ' . $answer->message . "\n" if $answer->is_error;
print 'error', "\t", $_->code, "\n" for grep { defined } $answer->error;
print 'date', "\t", $answer->responseDate, "\n";
if ($verb eq 'Identify') {
    print join("\t", 'repository', $answer->repositoryName, $answer->baseURL, $answer->deletedRecord,
        $answer->granularity, $answer->earliestDatestamp), "\n";
}
if ($verb eq 'ListMetadataFormats') {
    print 'format', "\t", $_->metadataPrefix, "\n" for $answer->metadataFormat;
}
if ($verb eq 'GetRecord' && !$answer->error) {
    my $record = $answer->next;
    print 'record', "\t", header($record->header), "\t", text($record), "\n";
}
if ($verb =~ /^List(Records|Identifiers)$/ && $answer->resumptionToken && $answer->resumptionToken->resumptionToken) {
    print 'token', "\t", $answer->resumptionToken->resumptionToken, "\n";
}
