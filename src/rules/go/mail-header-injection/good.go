package mail

import (
	"net/http"
	"net/mail"
	"net/smtp"
	"strconv"
)

func one(w http.ResponseWriter, r *http.Request) {
	smtp.SendMail("a:25", nil, "a@b.c", nil, []byte("Subject: Hi\r\n\r\nHi"))
}

func two(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err == nil {
		smtp.SendMail("a:25", nil, "a@b.c", nil, []byte("Subject: "+strconv.Itoa(n)))
	}
}

func three(w http.ResponseWriter, r *http.Request) {
	smtp.SendMail("a:25", nil, "a@b.c", []string{r.FormValue("to")}, []byte("Subject: Hi"))
}

func four(w http.ResponseWriter, r *http.Request) {
	topic := r.FormValue("topic")
	if topic == "help" || topic == "sales" {
		smtp.SendMail("a:25", nil, "a@b.c", nil, []byte("Subject: "+topic))
	}
}

func five(w http.ResponseWriter, r *http.Request) {
	address, err := mail.ParseAddress(r.FormValue("to"))
	if err == nil {
		w.Write([]byte(address.Name))
	}
}

func six(client *smtp.Client) {
	client.Mail("a@b.c")
}
