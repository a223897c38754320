package mail

import (
	"fmt"
	"net/http"
	"net/smtp"
	"strings"
	"github.com/gin-gonic/gin"
)

func one(w http.ResponseWriter, r *http.Request) {
	smtp.SendMail("a:25", nil, "a@b.c", nil, []byte("Subject: "+r.FormValue("subject")+"\r\n\r\nHi")) // finds
}

func two(w http.ResponseWriter, r *http.Request) {
	body := fmt.Sprintf("To: %s\r\n\r\nHi", r.FormValue("to"))
	smtp.SendMail("a:25", nil, "a@b.c", nil, []byte(body)) // finds
}

func send(message string) error {
	return smtp.SendMail("a:25", nil, "a@b.c", nil, []byte(message)) // finds
}

func three(w http.ResponseWriter, r *http.Request) {
	send(r.PostFormValue("message"))
}

func four(c *gin.Context) {
	var b strings.Builder
	b.WriteString("From: ")
	b.WriteString(c.PostForm("from"))
	smtp.SendMail("a:25", nil, "a@b.c", nil, []byte(b.String())) // finds
}

func five(client *smtp.Client, r *http.Request) {
	client.Mail(r.FormValue("from")) // finds
	client.Rcpt(r.FormValue("to")) // finds
}
